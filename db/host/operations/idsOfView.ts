import { tableRows } from '../../analysis/table/tableRows.ts';
import type { TableView } from '../../model/passageTable.ts';
import type { Database } from '../../store/database.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';

/** The passages that a view of the passage table shows, in its order; each once, whatever its groups. */
export function idsOfView(db: Database, { where, sort }: TableView): string[] {
  const facts = currentFacts(db);
  return Array.from(tableRows(db, facts, { where, sort }).rows, (row) => facts.ids[row]!);
}
