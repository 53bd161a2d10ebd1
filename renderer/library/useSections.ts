import { useMemo } from 'react';
import type { Actor } from '../../db/model/actor.ts';
import { useActors } from '../data/actors.ts';
import { useTags } from '../data/tags.ts';
import { LISTED_AT_A_TIME } from '../data/titles.ts';
import { useOperation } from '../data/useOperation.ts';
import { usePages } from '../data/usePages.ts';
import { formatDate } from '../messages/format.ts';
import type { Item, Section, SectionKey } from './rows.ts';
import { tagTree } from './tagTree.ts';

/** What the library lists, and how to read further into what is long. */
export function useSections(filter: string): {
  sections: Section[];
  readMore: (section: SectionKey) => void;
} {
  const sources = usePages('source.list', LISTED_AT_A_TIME);
  const notes = usePages('note.list', LISTED_AT_A_TIME);
  const actors = useActors();
  const { all: tags } = useTags();
  const { data: events } = useOperation('event.list', {});
  const { data: searches } = useOperation('savedSearch.list', {});
  const found = useFoundBeyond(filter, !sources.complete || !notes.complete);

  const sections = useMemo((): Section[] => {
    const whole = (key: SectionKey, items: readonly Item[]): Section => ({
      key,
      items,
      total: items.length,
      complete: true,
    });
    const family = (name: string) => tagTree(tags.filter((tag) => tag.family === name));
    const listedSources = sources.pages.flatMap((page) => page.sources);
    const listedNotes = notes.pages.flatMap((page) => page.notes);
    return [
      {
        key: 'sources',
        items: merge(
          listedSources.map(({ id, title, passageCount }) => ({
            kind: 'source',
            id,
            label: title,
            count: passageCount,
          })),
          found.sources,
        ),
        total: sources.total,
        complete: sources.complete,
      },
      {
        key: 'notes',
        items: merge(
          listedNotes.map(({ id, title }) => ({ kind: 'note', id, label: title, count: null })),
          found.notes,
        ),
        total: notes.total,
        complete: notes.complete,
      },
      whole('stances', family('stance')),
      whole('issues', family('issue')),
      whole('tags', family('free')),
      whole(
        'actors',
        actors.map((actor) => ({
          kind: 'actor',
          id: actor.id,
          label: actor.name,
          count: countOf(actor),
        })),
      ),
      whole(
        'events',
        (events?.events ?? []).map(({ id, title, from }) => ({
          kind: 'event',
          id,
          label: title,
          count: null,
          detail: formatDate(from, 'short'),
        })),
      ),
      whole(
        'searches',
        (searches?.searches ?? []).map(({ id, title, query, view }) => ({
          kind: 'search',
          id,
          label: title,
          count: null,
          ...(view === null && { detail: query }),
        })),
      ),
    ];
  }, [sources, notes, actors, tags, events, searches, found]);

  return {
    sections,
    readMore: (section) => (section === 'notes' ? notes : sources).readMore(),
  };
}

interface Found {
  sources: Item[];
  notes: Item[];
}

/** While a long list has not been read to its end, the search finds what the filter asks for. */
function useFoundBeyond(filter: string, incomplete: boolean): Found {
  const { data } = useOperation(
    'search.query',
    { query: filter, kinds: ['source', 'note'], limit: 200 },
    { enabled: incomplete && filter.trim() !== '' },
  );
  return useMemo(() => {
    const of = (kind: 'source' | 'note') =>
      (data?.hits ?? [])
        .filter((hit) => hit.kind === kind)
        .map(({ id, title }): Item => ({ kind, id, label: title, count: null }));
    return { sources: of('source'), notes: of('note') };
  }, [data]);
}

function merge(listed: Item[], found: readonly Item[]): Item[] {
  const known = new Set(listed.map(({ id }) => id));
  return [...listed, ...found.filter(({ id }) => !known.has(id))];
}

function countOf({ counts }: Actor): number {
  return counts.speaker + counts.onBehalfOf;
}
