import { STANCE_NAMES } from '../../store/seed.ts';
import type { ImportedPassage } from '../imported.ts';

/** Longest name of a tag, in UTF-16 units. */
export const LONGEST_TAG = 200;

/** The tag for the name of a type or attribute: a stance if it is called like one, else free. */
export function tagFor(name: string): ImportedPassage['tags'][number] {
  const stance = STANCE_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (stance !== undefined) return { name: stance, family: 'stance' };
  return { name: name.slice(0, LONGEST_TAG).toWellFormed(), family: 'free' };
}
