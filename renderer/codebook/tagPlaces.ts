import type { Tag, TagFamily } from '../../db/model/tag.ts';
import type { CodebookRow } from './codebookRows.ts';

/** Where a tag is to stand, as `tag.move` takes it. */
export interface TagPlace {
  /** Null for the top of the family. */
  parentId: string | null;
  /** Null for the end. */
  beforeId: string | null;
  family: TagFamily;
}

/** Where on a line something is dropped: on its upper or lower edge, or on the line itself. */
export type DropZone = 'before' | 'after' | 'into';

export type Step = 'up' | 'down' | 'in' | 'out';

/**
 * Where one step takes a tag: before or after its neighbour, under the one before it, or out to
 * behind the one that it stands under. Null where there is no such place. Only tags that `isShown`
 * are neighbours, or a step would seem to do nothing.
 */
export function stepPlace(
  tags: readonly Tag[],
  tag: Tag,
  step: Step,
  isShown: (tag: Tag) => boolean,
): TagPlace | null {
  const { family, parentId } = tag;
  const siblings = childrenOf(tags, parentId, family);
  const neighbours = siblings.filter((one) => one.id === tag.id || isShown(one));
  const at = neighbours.findIndex(({ id }) => id === tag.id);
  const before = neighbours[at - 1];
  const after = neighbours[at + 1];
  switch (step) {
    case 'up':
      return before ? { parentId, family, beforeId: before.id } : null;
    case 'down':
      return after ? { parentId, family, beforeId: nextAfter(siblings, after, tag) } : null;
    case 'in':
      return before ? { parentId: before.id, family, beforeId: null } : null;
    case 'out': {
      const parent = tags.find(({ id }) => id === parentId);
      if (!parent) return null;
      const uncles = childrenOf(tags, parent.parentId, family);
      return { parentId: parent.parentId, family, beforeId: nextAfter(uncles, parent, tag) };
    }
  }
}

/** Where a tag goes that is dropped on a line; null where it cannot go, or is already. */
export function dropPlace(
  tags: readonly Tag[],
  dragged: Tag,
  target: Pick<CodebookRow, 'tag' | 'family' | 'expanded'>,
  zone: DropZone,
): TagPlace | null {
  const place = placeAt(tags, dragged, target, zone);
  if (isWithin(tags, place.parentId, dragged.id)) return null;
  const siblings = childrenOf(tags, place.parentId, place.family);
  const stays = siblings.some(({ id }) => id === dragged.id);
  return stays && nextAfter(siblings, dragged, dragged) === place.beforeId ? null : place;
}

function placeAt(
  tags: readonly Tag[],
  dragged: Tag,
  { tag, family, expanded }: Pick<CodebookRow, 'tag' | 'family' | 'expanded'>,
  zone: DropZone,
): TagPlace {
  if (!tag) return { parentId: null, beforeId: null, family };
  const { id, parentId } = tag;
  if (zone === 'into') return { parentId: id, beforeId: null, family };
  const others = childrenOf(tags, parentId, family);
  if (zone === 'before') {
    const beforeId = id === dragged.id ? nextAfter(others, dragged, dragged) : id;
    return { parentId, beforeId, family };
  }
  // The place below an open line is the one before its first child.
  const [first] = childrenOf(tags, id, family).filter((child) => child.id !== dragged.id);
  if (expanded && first) return { parentId: id, beforeId: first.id, family };
  return { parentId, beforeId: nextAfter(others, tag, dragged), family };
}

function childrenOf(tags: readonly Tag[], parentId: string | null, family: TagFamily): Tag[] {
  return tags.filter((tag) => tag.parentId === parentId && tag.family === family);
}

/** The id of the tag after one of its siblings, the moved one left out; null behind the last. */
function nextAfter(siblings: readonly Tag[], tag: Tag, moved: Tag): string | null {
  const at = siblings.findIndex(({ id }) => id === tag.id);
  return siblings.slice(at + 1).find(({ id }) => id !== moved.id)?.id ?? null;
}

/** Whether a tag is another one or stands below it. */
function isWithin(tags: readonly Tag[], id: string | null, topId: string): boolean {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); at = byId.get(at)?.parentId ?? null) {
    if (at === topId) return true;
    seen.add(at);
  }
  return false;
}
