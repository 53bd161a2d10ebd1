import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import { ApiError } from '../../db/api/errors.ts';
import type { Link } from '../../db/model/link.ts';
import { notebook } from '../bridge/notebook.ts';
import { queryKey } from '../data/useOperation.ts';

const PAGE = 100;

type Table = OutputOf<'link.table'>;

/** The links that are near what is shown, and what is known of all of them. */
export interface LinkPages {
  /** Undefined until the first answer; that of the query before, while the next is on its way. */
  summary: Omit<Table, 'links'> | undefined;
  error: ApiError | null;
  /** Undefined while it is on its way. */
  linkAt: (index: number) => Link | undefined;
}

/** Reads the links from `first` to `last`, whole pages of them; pages that were read are kept. */
export function useLinkPages(
  input: InputOf<'link.table'>,
  { first, last }: { first: number; last: number },
): LinkPages {
  const from = Math.floor(first / PAGE);
  const pages = Array.from({ length: Math.floor(last / PAGE) - from + 1 }, (_, at) => from + at);
  const results = useQueries({
    queries: pages.map((page) => {
      const asked = { ...input, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: queryKey('link.table', asked),
        queryFn: () => notebook.call('link.table', asked),
      };
    }),
  });
  const latest = results.find(({ data }) => data !== undefined)?.data;
  const [known, setKnown] = useState<Table>();
  if (latest && latest !== known) setKnown(latest);
  const failed = results.find(({ error }) => error !== null)?.error;
  return {
    summary: latest ?? known,
    error: failed ? ApiError.from(failed) : null,
    linkAt: (index) => {
      const page = Math.floor(index / PAGE);
      return results[pages.indexOf(page)]?.data?.links[index - page * PAGE];
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
