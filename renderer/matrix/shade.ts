const LEAST = 3;
const MOST = 22;

/**
 * How much ink is in the ground of a cell, in percent. By the root of the count, as areas are
 * compared: else one large cell would leave all others white.
 */
export function shadeOf(count: number, most: number): number {
  return Math.round((LEAST + (MOST - LEAST) * Math.sqrt(count / most)) * 10) / 10;
}
