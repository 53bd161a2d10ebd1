/** Signs that are nothing but bullets; the last are what symbol fonts leave of theirs. */
const BULLET = /^[•‣⁃∙◦●○■□▪▫◆◇►▶➢➤✓✔❖\uF0A7\uF0B7\uF0D8\uF0FC]\s*/u;
/** Signs that are bullets only where they stand apart from their words. */
const LONE_BULLET = /^[-–—*·o§](?=\s|$)\s*/u;
/** `1.`, `2)`, `(3)`, `1.2.`, `a)`, `(iv)`: numbers of a list. */
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[ivxlc]{1,5}|\p{Ll}|\p{Lu})\)|(?:\d{1,3}\.)+|(?:[ivx]{1,5}|\p{Ll})\.)(?=\s|$)\s*/u;

/**
 * What a line begins with where it looks like an item of a list, and the words after it. `alone`
 * says that the beginning stands apart from the words, which makes a bullet of a dash or an `o`.
 */
export function readMarker(text: string, alone: boolean): { marker: string | null; text: string } {
  const found = BULLET.exec(text) ?? (alone ? LONE_BULLET.exec(text) : null) ?? NUMBER.exec(text);
  if (!found || (!alone && found[0].length === text.length)) return { marker: null, text };
  return { marker: found[0].trim(), text: text.slice(found[0].length) };
}

/** Whether a marker counts: a number stays in the text, because texts refer to it. */
export function isNumber(marker: string): boolean {
  return NUMBER.test(marker);
}
