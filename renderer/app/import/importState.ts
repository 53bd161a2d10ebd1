import { create } from 'zustand';
import type { ApiErrorValue } from '../../../db/api/errors.ts';

/** What became of one file. */
export type ImportOutcome =
  | { fileName: string; outcome: 'imported' | 'existing'; id: string }
  | { fileName: string; outcome: 'failed'; error: Pick<ApiErrorValue, 'message' | 'action'> };

interface ImportState {
  /** The import that is under way. */
  running: { done: number; total: number; cancel: () => void } | null;
  /** What became of the files of the last one. */
  outcomes: readonly ImportOutcome[];
}

/** The import of source files. */
export const useImport = create<ImportState>(() => ({ running: null, outcomes: [] }));

/** How many files came to what. */
export function countOutcomes(
  outcomes: readonly ImportOutcome[],
): Record<ImportOutcome['outcome'], number> {
  const counts = { imported: 0, existing: 0, failed: 0 };
  for (const { outcome } of outcomes) counts[outcome]++;
  return counts;
}
