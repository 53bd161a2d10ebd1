import type { Line } from './line.ts';

/** The words of a line with the marker before them. */
export function wordsOf({ marker, text }: Line): string {
  return marker === null ? text : `${marker} ${text}`;
}
