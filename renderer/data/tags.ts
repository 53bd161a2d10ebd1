import { useMemo } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Tag, TagRef } from '../../db/model/tag.ts';
import { useOperation } from './useOperation.ts';

/** The tags of the notebook, in their order, and each by its id. */
export interface Tags {
  all: readonly Tag[];
  byId: ReadonlyMap<string, Tag>;
}

const none: Tag[] = [];

/** Every tag of the notebook. */
export function useTags(): Tags {
  const { data } = useOperation('tag.list', {});
  return useMemo(() => {
    const all = data?.tags ?? none;
    return { all, byId: new Map(all.map((tag) => [tag.id, tag])) };
  }, [data]);
}

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
