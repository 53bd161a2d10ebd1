import { directionOf } from './scripts.ts';

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['‹', '›'],
] as const;

/**
 * A text with its brackets the right way round. Written from right to left they are drawn
 * mirrored, and some files say which sign was drawn, not which was meant: then each pair closes
 * before it opens.
 */
export function rightBrackets(text: string): string {
  if (directionOf(text) !== 'rtl') return text;
  return PAIRS.reduce((righted, [open, close]) => {
    const signs = [...righted].filter((sign) => sign === open || sign === close);
    const opening = signs.filter((sign) => sign === open).length;
    const isMirrored = signs[0] === close && opening * 2 === signs.length;
    if (!isMirrored) return righted;
    return [...righted]
      .map((sign) => (sign === open ? close : sign === close ? open : sign))
      .join('');
  }, text);
}
