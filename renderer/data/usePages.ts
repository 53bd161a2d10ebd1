import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import type { ApiError } from '../../db/api/errors.ts';
import { notebook } from '../bridge/notebook.ts';

type PagedName = 'source.list' | 'note.list' | 'actor.list' | 'history.list';

/** What is known so far of a list that may be long. */
export interface Pages<Page> {
  pages: readonly Page[];
  /** How many there are in all. */
  total: number;
  /** Whether everything has been read. */
  complete: boolean;
  /** False until the first page has come. */
  loaded: boolean;
  readMore: () => void;
}

/** What narrows a list, beside where in it one is. */
type FilterOf<Name extends PagedName> = Omit<InputOf<Name>, 'limit' | 'cursor'>;

/**
 * Reads a long list page by page, as far as it is asked for, and keeps what was read up to date. When
 * the filter changes, what was found stays until something else is found.
 */
export function usePages<Name extends PagedName>(
  name: Name,
  limit: number,
  filter?: FilterOf<Name>,
): Pages<OutputOf<Name>> {
  const query = useInfiniteQuery<OutputOf<Name>, ApiError, { pages: OutputOf<Name>[] }>({
    queryKey: [name, { ...filter, limit, pages: true }],
    ...(filter && { placeholderData: keepPreviousData }),
    queryFn: ({ pageParam }) =>
      notebook.call(name, {
        ...filter,
        limit,
        ...(pageParam ? { cursor: pageParam as string } : {}),
      } as InputOf<Name>),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  return useMemo(
    () => ({
      pages: data?.pages ?? [],
      total: data?.pages[0]?.total ?? 0,
      complete: !hasNextPage,
      loaded: data !== undefined,
      readMore: () => {
        if (hasNextPage && !isFetching) void fetchNextPage();
      },
    }),
    [data, hasNextPage, isFetching, fetchNextPage],
  );
}
