import type { Tag } from '../../db/model/tag.ts';

/** A tag of which only what matters is said. */
export function bareTag(id: string, details: Partial<Tag> = {}): Tag {
  return {
    id,
    name: id,
    parentId: null,
    family: 'issue',
    color: null,
    letter: null,
    key: null,
    description: '',
    whenToUse: '',
    whenNot: '',
    examples: [],
    side: 'none',
    retired: false,
    position: 0,
    passageCount: 0,
    ...details,
  };
}
