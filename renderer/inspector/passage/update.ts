import type { PassageFields, Place } from '../../../db/api/inputs.ts';
import type { Passage } from '../../../db/model/passage.ts';
import type { TagFamily } from '../../../db/model/tag.ts';

/** Changes some fields of a passage; null when that failed, which has been shown then. */
export type UpdatePassage = (fields: PassageFields & Place) => Promise<Passage | null>;

/** The tags of a passage that belong to some families. */
export function tagIds(passage: Passage, ...families: TagFamily[]): string[] {
  return passage.tags.filter(({ family }) => families.includes(family)).map(({ id }) => id);
}
