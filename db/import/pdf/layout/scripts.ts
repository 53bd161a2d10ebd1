const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EACH_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'gu');
const EACH_LETTER = /\p{L}/gu;
const STRONG = /[\p{L}\p{N}]/u;

export type Direction = 'ltr' | 'rtl' | 'neutral';

/** Which way a text runs: that of most of its letters; numbers run left to right. */
export function directionOf(text: string): Direction {
  if (!RIGHT_TO_LEFT.test(text)) return STRONG.test(text) ? 'ltr' : 'neutral';
  const letters = text.match(EACH_LETTER)?.length ?? 0;
  const rightToLeft = text.match(EACH_RIGHT_TO_LEFT)?.length ?? 0;
  return rightToLeft * 2 >= letters ? 'rtl' : 'ltr';
}

/** Which way a line of a page runs: as the page does, if it has letters that do. */
export function directionOfLine(text: string, page: Direction): Direction {
  return page === 'rtl' && RIGHT_TO_LEFT.test(text) ? 'rtl' : directionOf(text);
}

/**
 * Pieces of one line, given from left to right, in the order in which they are read: within the
 * line, pieces that run against it keep together.
 */
export function inReadingOrder<T extends { text: string }>(
  fromLeft: readonly T[],
  page: Direction,
): T[] {
  const line = directionOfLine(fromLeft.map(({ text }) => text).join(' '), page);
  const against = line === 'rtl' ? 'ltr' : 'rtl';
  const pieces = line === 'rtl' ? fromLeft.toReversed() : [...fromLeft];
  const directions = pieces.map(({ text }) => directionOf(text));
  for (let start = 0; start < pieces.length; start++) {
    if (directions[start] !== against) continue;
    let end = start + 1;
    for (let next = end; next < pieces.length && directions[next] !== line; next++) {
      if (directions[next] === against) end = next + 1;
    }
    pieces.splice(start, end - start, ...pieces.slice(start, end).toReversed());
    start = end - 1;
  }
  return pieces;
}
