/** Signs that stand for letters joined or shaped as a font draws them: Latin, Hebrew, Arabic. */
const DRAWN = /[\uFB00-\uFB4F\uFB50-\uFDF9\uFE70-\uFEFC]/gu;

/** What is no character of a text: controls, halves of characters, marks of byte order. */
// oxlint-disable-next-line no-control-regex
const NOTHING = /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

/**
 * The words of a line: drawn forms and ligatures as letters, white space collapsed and none at the ends, soft
 * hyphens dropped but for one at the end, where a word goes on in the next line.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(DRAWN, (sign) => sign.normalize('NFKC'))
    .replace(NOTHING, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\u00AD(?!$)/gu, '');
}
