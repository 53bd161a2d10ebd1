import type { Alpha } from '../../model/agreement.ts';

/** Alpha of two disagreements: not defined where chance alone could not have disagreed. */
export function alphaOf(units: number, observed: number, expected: number): Alpha {
  return { alpha: expected > 0 ? 1 - observed / expected : null, units, observed, expected };
}
