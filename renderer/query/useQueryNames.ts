import { useMemo } from 'react';
import { useActors } from '../data/actors.ts';
import { useTags } from '../data/tags.ts';
import { LISTED_AT_A_TIME } from '../data/titles.ts';
import { useOperation } from '../data/useOperation.ts';
import { usePages } from '../data/usePages.ts';
import { foldName } from '../ui/rank.ts';
import type { QueryNames } from './queryInWords.ts';

/** What is called how in this notebook, for putting queries into words. */
export function useQueryNames(): QueryNames {
  const { all: tags } = useTags();
  const actors = useActors();
  const { pages } = usePages('source.list', LISTED_AT_A_TIME);
  const { data } = useOperation('linkType.list', {});
  return useMemo((): QueryNames => {
    const parents = new Set(tags.map(({ parentId }) => parentId));
    const tagsByName = byIdOrName(tags);
    const actorsByName = byIdOrName(actors);
    const titles = new Map(
      pages.flatMap(({ sources }) => sources.map(({ id, title }) => [id, title])),
    );
    const types = data?.linkTypes ?? [];
    const typesByName = byIdOrName(types);
    return {
      tag: (text) => {
        const tag = tagsByName(text);
        return { name: tag?.name ?? text, below: tag !== undefined && parents.has(tag.id) };
      },
      actor: (text) => actorsByName(text)?.name ?? text,
      source: (id) => titles.get(id),
      link: (text) => {
        const type = typesByName(text);
        if (type) return { near: type.name, far: type.inverse };
        const turned = types.find(({ inverse }) => foldName(inverse) === foldName(text));
        return turned ? { near: turned.inverse, far: turned.name } : { near: text, far: text };
      },
    };
  }, [tags, actors, pages, data]);
}

function byIdOrName<Thing extends { id: string; name: string; aliases?: readonly string[] }>(
  things: readonly Thing[],
): (text: string) => Thing | undefined {
  const known = new Map<string, Thing>();
  for (const thing of things) {
    for (const name of [thing.name, ...(thing.aliases ?? [])]) {
      const folded = foldName(name);
      if (!known.has(folded)) known.set(folded, thing);
    }
    known.set(thing.id, thing);
  }
  return (text) => known.get(text) ?? known.get(foldName(text));
}
