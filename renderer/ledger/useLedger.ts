import type { ApiError } from '../../db/api/errors.ts';
import type { Ledger, LedgerEntry } from '../../db/model/ledger.ts';
import { useParts } from '../data/useParts.ts';
import { ledgerInput, type LedgerFilter } from './ledgerFilter.ts';

/** The ledger as far as it is shown. */
export interface LedgerRows {
  /** What is known of all of it; undefined until the first answer. */
  summary: Ledger | undefined;
  error: ApiError | null;
  /** Undefined while it is on its way. */
  rowAt: (row: number) => LedgerEntry | undefined;
}

/** Reads the ledger around the rows from `first` to `last`. */
export function useLedger(
  filter: LedgerFilter,
  range: { first: number; last: number },
): LedgerRows {
  const { summary, error, partAt } = useParts('ledger.read', ledgerInput(filter), range);
  return {
    summary,
    error,
    rowAt: (row) => {
      const found = partAt(row);
      return found?.part.rows[found.at];
    },
  };
}
