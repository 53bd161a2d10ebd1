import type { Tag } from '../../model/tag.ts';
import { listTags } from '../tags/readTags.ts';
import { findWords } from './findWords.ts';
import type { KindSearch } from './kindSearch.ts';

/**
 * Tags by name, those whose name begins with the words first. The snippet is the name behind those of
 * the tags it stands under.
 */
export const searchTags: KindSearch = (db, { terms, limit }) => {
  const tags = listTags(db);
  const pathTo = pathsOf(tags);
  const found = tags.flatMap((tag) => {
    const matches = findWords(tag.name, terms);
    return matches ? [{ tag, matches, begins: matches[0]?.start === 0 }] : [];
  });
  const best = found.toSorted((a, b) => Number(b.begins) - Number(a.begins)).slice(0, limit);
  return {
    hits: best.map(({ tag, matches }) => {
      const path = pathTo(tag);
      return {
        kind: 'tag',
        id: tag.id,
        title: tag.name,
        snippet: path + tag.name,
        matches: matches.map(({ start, end }) => ({
          start: path.length + start,
          end: path.length + end,
        })),
        sourceId: null,
        offset: null,
      };
    }),
    total: found.length,
  };
};

/** The names above a tag: “Security › ”. */
function pathsOf(tags: readonly Tag[]): (tag: Tag) => string {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return function pathTo(tag: Tag): string {
    const parent = tag.parentId === null ? undefined : byId.get(tag.parentId);
    return parent ? `${pathTo(parent)}${parent.name} › ` : '';
  };
}
