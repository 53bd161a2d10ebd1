import { rowsMatching } from '../../analysis/query/matchRows.ts';
import type { TableView } from '../../model/passageTable.ts';
import type { Database } from '../../store/database.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';

/** The passages that a view of the passage table shows, each once. */
export function idsOfView(db: Database, { where }: TableView): string[] {
  const facts = currentFacts(db);
  const seqOf = (row: number) => facts.sourceList[facts.source[row]!]!.seq;
  return rowsMatching(db, facts, where)
    .sort(
      (a, b) =>
        seqOf(a) - seqOf(b) || facts.start[a]! - facts.start[b]! || facts.seq[a]! - facts.seq[b]!,
    )
    .map((row) => facts.ids[row]!);
}
