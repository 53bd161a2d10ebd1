import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { InputOf, OutputOf } from '../../../db/api/contract.ts';
import type { ApiError } from '../../../db/api/errors.ts';
import type { Disagreement } from '../../../db/model/agreement.ts';
import { notebook } from '../../bridge/notebook.ts';
import type { Pair } from '../pair.ts';

export type DisagreementKind = Disagreement['kind'];

const PAGE = 200;

/** The disagreements of two coders as far as they were read. */
export interface Disagreements {
  total: number;
  read: readonly Disagreement[];
  loaded: boolean;
  error: ApiError | null;
  readMore: () => void;
}

/** Reads disagreements of some kinds, part by part. */
export function useDisagreements(
  pair: Pair,
  kinds: readonly DisagreementKind[],
  sources?: readonly string[],
): Disagreements {
  const asked = {
    ...pair,
    kinds: [...kinds],
    ...(sources && { sources: [...sources] }),
  } satisfies InputOf<'agreement.disagreements'>;
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery<
    OutputOf<'agreement.disagreements'>,
    ApiError,
    { pages: Array<OutputOf<'agreement.disagreements'>> }
  >({
    queryKey: ['agreement.disagreements', { ...asked, pages: true }],
    queryFn: ({ pageParam }) =>
      notebook.call('agreement.disagreements', {
        ...asked,
        offset: pageParam as number,
        limit: PAGE,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) =>
      pages.length * PAGE < total ? pages.length * PAGE : null,
    enabled: kinds.length > 0,
  });
  return useMemo(
    () => ({
      total: kinds.length === 0 ? 0 : (data?.pages[0]?.total ?? 0),
      read: kinds.length === 0 ? [] : (data?.pages.flatMap((page) => page.disagreements) ?? []),
      loaded: kinds.length === 0 || data !== undefined,
      error,
      readMore: () => {
        if (hasNextPage && !isFetching) void fetchNextPage();
      },
    }),
    [data, error, hasNextPage, isFetching, fetchNextPage, kinds.length],
  );
}
