import type { Tag } from '../../db/model/tag.ts';
import type { Item } from './rows.ts';

/**
 * Tags as a tree, each under its parent, in their order. A tag whose parent is not among them stands
 * at the top, and so does one whose parents go round in a circle: nothing must vanish.
 */
export function tagTree(tags: readonly Tag[]): Item[] {
  const ids = new Set(tags.map(({ id }) => id));
  const below = Map.groupBy(tags, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  );
  const placed = new Set<string>();
  const toItem = (tag: Tag): Item => {
    placed.add(tag.id);
    const children = (below.get(tag.id) ?? []).filter(({ id }) => !placed.has(id)).map(toItem);
    const { id, name, family, color, letter, passageCount } = tag;
    return {
      kind: 'tag',
      id,
      label: name,
      family,
      count: passageCount,
      ...(family === 'stance' && { mark: { color, letter } }),
      children,
    };
  };
  const roots = (below.get(null) ?? []).map(toItem);
  const circular = tags.filter(({ id }) => !placed.has(id));
  return [...roots, ...circular.flatMap((tag) => (placed.has(tag.id) ? [] : [toItem(tag)]))];
}
