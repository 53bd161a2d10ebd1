import { ApiError } from '../api/errors.ts';
import type { PassageFilter } from '../api/inputs.ts';
import { parseQuery, type FilterKey, type QueryFilter } from '../model/query.ts';
import type { OpenNotebook } from './notebook.ts';

const LONGEST_LIST = 100_000;

/**
 * Which passages a filter means that is written as in the search box, several of them narrowing each
 * other. Where a search would find nothing because a name is misspelt, this rejects with INVALID_INPUT: an
 * export that silently lacks passages is worse than none.
 */
export async function readFilter(
  notebook: OpenNotebook,
  texts: readonly string[],
): Promise<PassageFilter> {
  const { terms, filters } = parseQuery(texts.join(' '));
  const words = terms.map(({ text, phrase }) => (phrase ? `"${text}"` : text));
  const filter: PassageFilter = words.length > 0 ? { text: words.join(' ') } : {};
  for (const { key, value } of filters) {
    const field = FIELDS[key];
    if (filter[field] !== undefined) throw problem(`“${key}:” can be given once.`);
    filter[field] = await resolve(notebook, { key, value });
  }
  return filter;
}

const FIELDS = {
  tag: 'tag',
  issue: 'issue',
  by: 'speaker',
  to: 'addressee',
  before: 'before',
  after: 'after',
  in: 'sourceId',
} as const satisfies Record<FilterKey, keyof PassageFilter>;

/** A thing that a filter can name. */
interface Named {
  id: string;
  kind: string;
  names: string[];
}

async function resolve(notebook: OpenNotebook, filter: QueryFilter): Promise<string> {
  const { key, value } = filter;
  switch (key) {
    case 'before':
    case 'after':
      // The api says what is wrong with a date.
      return value;
    case 'tag':
    case 'issue': {
      const { tags } = await notebook.call('tag.list', key === 'issue' ? { family: 'issue' } : {});
      return theOneCalled(
        filter,
        tags.map(({ id, name }) => ({ id, kind: 'tag', names: [name] })),
      );
    }
    case 'by':
    case 'to': {
      const { actors } = await notebook.call('actor.list', { limit: LONGEST_LIST });
      return theOneCalled(
        filter,
        actors.map(({ id, name, aliases }) => ({ id, kind: 'actor', names: [name, ...aliases] })),
      );
    }
    case 'in': {
      const { sources } = await notebook.call('source.list', { limit: LONGEST_LIST });
      return theOneCalled(
        filter,
        sources.map(({ id, title }) => ({ id, kind: 'source', names: [title] })),
      );
    }
  }
}

/** The thing of this id or name; where there is none, the only one whose name holds the words. */
function theOneCalled({ key, value }: QueryFilter, things: readonly Named[]): string {
  const wanted = value.toLowerCase();
  const calledBy = (fits: (name: string) => boolean) =>
    things.filter(
      ({ id, names }) => id === wanted || names.some((name) => fits(name.toLowerCase())),
    );
  const exact = calledBy((name) => name === wanted);
  const [found, ...others] = exact.length > 0 ? exact : calledBy((name) => name.includes(wanted));
  if (!found) throw problem(`“${key}:${value}” is not in this notebook.`);
  if (others.length === 0) return found.id;
  const candidates = [found, ...others].slice(0, 5).map(({ names }) => `“${names[0]}”`);
  throw problem(`“${key}:${value}” can be ${candidates.join(' or ')}.`);
}

function problem(text: string): ApiError {
  return new ApiError('INVALID_INPUT', { problem: text });
}
