/** Letters that a font may draw as one sign. */
const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** What is no character of a text: controls, halves of characters, marks of byte order. */
// oxlint-disable-next-line no-control-regex
const NOTHING = /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

/**
 * The words of a line: ligatures as letters, white space collapsed and none at the ends, soft
 * hyphens dropped but for one at the end, where a word goes on in the next line.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ﬀ-ﬆ]/gu, (sign) => LIGATURES[sign] ?? sign)
    .replace(NOTHING, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\u00AD(?!$)/gu, '');
}
