import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import { ApiError } from '../../db/api/errors.ts';
import { notebook } from '../bridge/notebook.ts';
import { queryKey } from './useOperation.ts';

const PART = 100;

/** Operations that give a part of a long list, together with what is known of all of it. */
type PartedName = 'link.table' | 'ledger.read';

/** What is asked of a list, beside which part of it. */
type QuestionOf<Name extends PartedName> = Omit<InputOf<Name>, 'offset' | 'limit'>;

/** The parts of a long list that are near what is shown. */
export interface Parts<Part> {
  /**
   * One of the parts, for what is known of all. Undefined until the first answer; of the question
   * before, while the next is on its way.
   */
  summary: Part | undefined;
  error: ApiError | null;
  /** The part that holds a row, and where in it; undefined while it is on its way. */
  partAt: (row: number) => { part: Part; at: number } | undefined;
}

/** Reads the rows from `first` to `last`, whole parts of them; parts that were read are kept. */
export function useParts<Name extends PartedName>(
  name: Name,
  question: QuestionOf<Name>,
  { first, last }: { first: number; last: number },
): Parts<OutputOf<Name>> {
  const from = Math.floor(first / PART);
  const wanted = Array.from({ length: Math.floor(last / PART) - from + 1 }, (_, at) => from + at);
  const results = useQueries({
    queries: wanted.map((part) => {
      const input = { ...question, offset: part * PART, limit: PART } as InputOf<Name>;
      return {
        queryKey: queryKey(name, input),
        queryFn: (): Promise<OutputOf<Name>> => notebook.call(name, input),
      };
    }),
  });
  const latest = results.find(({ data }) => data !== undefined)?.data;
  const [known, setKnown] = useState<OutputOf<Name>>();
  if (latest && latest !== known) setKnown(() => latest);
  const failed = results.find(({ error }) => error !== null)?.error;
  return {
    summary: latest ?? known,
    error: failed ? ApiError.from(failed) : null,
    partAt: (row) => {
      const number = Math.floor(row / PART);
      const part = results[wanted.indexOf(number)]?.data;
      return part && { part, at: row - number * PART };
    },
  };
}
