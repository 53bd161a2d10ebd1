/** How wide a character of the small text is, in pixels: enough for most words. */
const CHARACTER = 6.1;
const WIDE = 12;
/** Characters as wide as they are high: Chinese, Japanese, Korean. */
const IS_WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** About how wide small text is, in pixels. To measure each would take too long. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += IS_WIDE.test(character) ? WIDE : CHARACTER;
  return width;
}

/** As much of a text as there is room for; nothing where that would say nothing. */
export function fitText(text: string, room: number): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (room >= widthOfText(words)) return words;
  let width = CHARACTER;
  let kept = '';
  for (const character of words) {
    width += IS_WIDE.test(character) ? WIDE : CHARACTER;
    if (width > room) break;
    kept += character;
  }
  return kept.length < 4 ? '' : `${kept.trimEnd()}…`;
}
