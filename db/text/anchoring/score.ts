/** No more places than a person can choose among at a glance. */
export const MAX_CANDIDATES = 5;

/** What speaks for a place, each from 0 to 1. */
export interface Evidence {
  /** The words of the passage. */
  words: number;
  /** The words before it. */
  left: number;
  /** The words after it. */
  right: number;
  /** Its place among what stands around it, as the comparison of both texts shows it. */
  place: number;
}

/** From 0 to 1; 1: the same words, in the same place, among the same words. */
export function scoreOf({ words, left, right, place }: Evidence): number {
  return (50 * words + 20 * left + 20 * right + 10 * place) / 100;
}
