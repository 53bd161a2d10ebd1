import type { LedgerEntry, LedgerGroup } from '../../model/ledger.ts';
import type { Passage } from '../../model/passage.ts';
import type { SourceSummary } from '../../model/source.ts';

/** A line of the ledger, the passage it comes from, and the group it stands in. */
export interface LedgerLine {
  entry: LedgerEntry;
  passage: Passage;
  group: string;
}

/** What the ledger is written from. */
export interface LedgerMaterial {
  grouped: LedgerGroup | null;
  lines: readonly LedgerLine[];
  sources: ReadonlyMap<string, SourceSummary>;
}
