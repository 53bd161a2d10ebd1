/** Tags of WebVTT and SubRip, times within a cue, and the `{\an8}` of other programs. */
const TAGS = /<\/?[a-z][^<>]*>|<[\d:.]+>|\{\\[^{}]*\}/giu;

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|lrm|rlm));/giu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** The words of a line as they are read: without tags, white space at the ends or in runs. */
export function plainWords(line: string): string {
  return decodeReferences(line.replace(TAGS, '')).replace(/\s+/gu, ' ').trim();
}

/** The characters that character references stand for. */
export function decodeReferences(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(
    REFERENCE,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()]!;
      const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}
