/** The bits of a Lexical text node's `format`. */
export const TEXT_FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const;

/** The HTML elements that carry in Markdown what Markdown has no marks for. */
export const FORMAT_ELEMENTS: ReadonlyMap<string, number> = new Map([
  ['u', TEXT_FORMAT.underline],
  ['sub', TEXT_FORMAT.subscript],
  ['sup', TEXT_FORMAT.superscript],
  ['mark', TEXT_FORMAT.highlight],
]);
