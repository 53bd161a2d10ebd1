import type { Passage } from '../../db/model/passage.ts';
import type { Tag, TagRef } from '../../db/model/tag.ts';
import type { Tags } from './tags.ts';

/** The stances of a passage, with their colours. */
export function stancesOf(passage: { tags: readonly TagRef[] }, { byId }: Tags): Tag[] {
  return passage.tags.flatMap(({ id, family }) => {
    const tag = family === 'stance' ? byId.get(id) : undefined;
    return tag ? [tag] : [];
  });
}

/** The issues of a passage. */
export function issuesOf(passage: Pick<Passage, 'tags'>): TagRef[] {
  return passage.tags.filter(({ family }) => family === 'issue');
}
