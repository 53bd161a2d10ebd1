import type { Field } from './runs.ts';

/**
 * How a place for some words was found: between what stayed around it; by what was moved, beyond
 * doubt; or only because the same or like words stand there.
 */
export type Origin = 'inPlace' | 'moved' | 'elsewhere';

/** A place where the words of a part of the old text may be: tokens `newStart` to `newEnd`. */
export interface Spot extends Field {
  origin: Origin;
  /** Which new token an old one became; -1 for none. Asked for those of the part only. */
  imageOf(oldAt: number): number;
}
