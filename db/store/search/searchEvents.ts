import { periodInWords } from '../../model/dateWords.ts';
import type { Event } from '../../model/event.ts';
import { dateBounds } from '../../model/partialDate.ts';
import type { QueryTerm } from '../../model/query.ts';
import type { Hit } from '../../model/search.ts';
import { snippetAround } from '../../text/snippet.ts';
import { listEvents } from '../events/readEvents.ts';
import type { Filters } from './filters.ts';
import { findSomeWords, findWords } from './findWords.ts';
import type { KindSearch } from './kindSearch.ts';

/** Events by title, date, place, participants and description, in the order of their dates. */
export const searchEvents: KindSearch = (db, { terms, filters, limit }) => {
  const found = listEvents(db)
    .filter((event) => isWithin(event, filters))
    .flatMap((event) => {
      const text = textOf(event);
      const matches = findWords(text, terms);
      return matches ? [{ event, text, place: matches[0] ?? { start: 0, end: 0 } }] : [];
    });
  return {
    hits: found.slice(0, limit).map(({ event, text, place }): Hit => {
      const { before, match, after } = snippetAround(text, place, { radius: 80 });
      return {
        kind: 'event',
        id: event.id,
        title: event.title,
        ...marked(before + match + after, terms),
        sourceId: null,
        offset: null,
      };
    }),
    total: found.length,
  };
};

function marked(snippet: string, terms: readonly QueryTerm[]): Pick<Hit, 'snippet' | 'matches'> {
  return { snippet, matches: findSomeWords(snippet, terms) };
}

function isWithin({ from, to }: Event, { before, after }: Filters): boolean {
  return (
    (before === null || dateBounds(from).first < before) &&
    (after === null || dateBounds(to ?? from).last >= after)
  );
}

function textOf({ title, from, to, place, participants, description }: Event): string {
  const names = participants.map(({ name }) => name).join(', ');
  return [title, periodInWords(from, to), place, names, description]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
