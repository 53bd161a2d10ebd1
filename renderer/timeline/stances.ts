import type { Tag, TagColor } from '../../db/model/tag.ts';

/** How a stance looks: its colour, and its letter, or that of its name. */
export interface StanceLook {
  id: string;
  name: string;
  color: TagColor | null;
  letter: string;
}

/** How stances look, by their ids, in the order of the codebook. */
export type StanceLooks = ReadonlyMap<string, StanceLook>;

/** The looks of all stances. */
export function looksOf(tags: readonly Tag[]): StanceLooks {
  return new Map(
    tags
      .filter(({ family }) => family === 'stance')
      .map(({ id, name, color, letter }) => [
        id,
        { id, name, color, letter: letter ?? [...name][0]!.toUpperCase() },
      ]),
  );
}
