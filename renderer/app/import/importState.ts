import { create } from 'zustand';
import type { BatchProgress, BatchReport } from '../../../db/api/importBatch.ts';

interface ImportState {
  /** The import that is under way. */
  running: { progress: BatchProgress; cancel: () => void } | null;
  /** What became of the last one. */
  report: BatchReport | null;
}

/** The import of source files. */
export const useImport = create<ImportState>(() => ({ running: null, report: null }));
