import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import type { ApiError } from '../../db/api/errors.ts';
import type { Link } from '../../db/model/link.ts';
import { notebook } from '../bridge/notebook.ts';
import { useParts } from '../data/useParts.ts';

type Table = OutputOf<'link.table'>;

/** The links that are near what is shown, and what is known of all of them. */
export interface LinkPages {
  /** Undefined until the first answer; that of the query before, while the next is on its way. */
  summary: Omit<Table, 'links'> | undefined;
  error: ApiError | null;
  /** Undefined while it is on its way. */
  linkAt: (index: number) => Link | undefined;
}

/** Reads the links from `first` to `last`. */
export function useLinkPages(
  input: InputOf<'link.table'>,
  range: { first: number; last: number },
): LinkPages {
  const { summary, error, partAt } = useParts('link.table', input, range);
  return {
    summary,
    error,
    linkAt: (index) => {
      const found = partAt(index);
      return found?.part.links[found.at];
    },
  };
}

/** The ids of all links that a query finds, however many. Rejects with an ApiError. */
export async function allLinkIds(input: InputOf<'link.table'>): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await notebook.call('link.table', { ...input, offset: ids.length, limit: 1000 });
    ids.push(...page.links.map(({ id }) => id));
    if (page.links.length === 0 || ids.length >= page.total) return ids;
  }
}
