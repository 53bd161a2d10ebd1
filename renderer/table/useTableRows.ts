import { useQueries, type UseQueryOptions } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import type { ApiError } from '../../db/api/errors.ts';
import type { Passage } from '../../db/model/passage.ts';
import type { TableView } from '../../db/model/passageTable.ts';
import type { SourceSummary } from '../../db/model/source.ts';
import { notebook } from '../bridge/notebook.ts';
import { queryKey, useOperation } from '../data/useOperation.ts';
import { PAGE } from './pages.ts';

/** Pages that are far from what is shown are soon forgotten: there may be thousands of them. */
const KEPT_MS = 20_000;

type Table = OutputOf<'passage.table'>;

/** Which passages, in which order and groups. */
export type Question = Pick<TableView, 'where' | 'sort' | 'group'>;

/** A passage with the source it stands in. */
export interface Row {
  passage: Passage;
  source: SourceSummary | undefined;
}

/** The row at a place among all rows; undefined while it is on its way. */
export type RowAt = (offset: number) => Row | undefined;

/** What is known of all rows: how many there are, in which groups. */
export interface TableSummary {
  /** Undefined until the first answer; that of the question before, while the next is on its way. */
  summary: Table | undefined;
  error: ApiError | null;
}

/** Reads how many rows there are and in which groups. */
export function useTableSummary(question: Question, enabled: boolean): TableSummary {
  const { data, error } = useOperation('passage.table', pageInput(question, 0), {
    enabled,
    keep: true,
  });
  return { summary: data, error };
}

/** Reads the rows of some lines, whole pages of them, and keeps them up to date. */
export function useTableRows(question: Question, pages: readonly number[]): RowAt {
  const results = useQueries({
    queries: pages.map((page): UseQueryOptions<Table, ApiError> => {
      const input = pageInput(question, page);
      return {
        queryKey: queryKey('passage.table', input),
        queryFn: () => notebook.call('passage.table', input),
        gcTime: KEPT_MS,
      };
    }),
  });
  return (offset) => {
    const page = Math.floor(offset / PAGE);
    const data = results[pages.indexOf(page)]?.data;
    const passage = data?.rows[offset - page * PAGE];
    return passage && { passage, source: data!.sources[passage.sourceId] };
  };
}

function pageInput(question: Question, page: number): InputOf<'passage.table'> {
  return { ...question, offset: page * PAGE, limit: PAGE };
}
