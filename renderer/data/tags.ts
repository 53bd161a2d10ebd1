import { useMemo } from 'react';
import type { Tag } from '../../db/model/tag.ts';
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
