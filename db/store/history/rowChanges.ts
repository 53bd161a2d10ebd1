import type { Change } from '../../model/history.ts';
import { trackedTables } from '../tables.ts';

/** A row as it was before and after a step, as JSON objects; null where there was none. */
export interface RowChange {
  tableName: string;
  before: string | null;
  after: string | null;
}

/**
 * What row changes mean to a reader: which things were created, updated or deleted, each named once.
 * With `reversed`, what undoing them means.
 */
export function changesOf(rows: readonly RowChange[], reversed = false): Change[] {
  const changes = new Map<string, Change>();
  for (const row of rows) {
    const table = trackedTables[row.tableName];
    const content = row.after ?? row.before;
    if (!table || content === null) continue;
    const id = (JSON.parse(content) as Record<string, unknown>)[table.idColumn];
    if (typeof id !== 'string') continue;
    const before = reversed ? row.after : row.before;
    const after = reversed ? row.before : row.after;
    const change = !table.owner
      ? 'updated'
      : before === null
        ? 'created'
        : after === null
          ? 'deleted'
          : 'updated';
    const key = `${table.kind} ${id}`;
    const known = changes.get(key);
    // Creating or deleting the thing itself says more than a change of one of its parts.
    if (!known || known.change === 'updated') changes.set(key, { kind: table.kind, id, change });
  }
  return [...changes.values()];
}
