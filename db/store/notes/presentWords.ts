import type { ReferenceKind } from '../../model/note.ts';
import { referenceKey, type Reference } from '../../model/noteTree.ts';
import { all, type Database } from '../database.ts';

const WORDS: Record<ReferenceKind, string> = {
  passage: 'SELECT id, words FROM passage WHERE id IN (SELECT value FROM json_each(:ids))',
  actor: 'SELECT id, name AS words FROM actor WHERE id IN (SELECT value FROM json_each(:ids))',
  note: 'SELECT id, title AS words FROM note WHERE id IN (SELECT value FROM json_each(:ids))',
  source: 'SELECT id, title AS words FROM source WHERE id IN (SELECT value FROM json_each(:ids))',
};

/**
 * What the things that notes refer to are called now: the words of a passage, a name or a title, by
 * `referenceKey`. What is gone is not in it.
 */
export function presentWords(db: Database, references: readonly Reference[]): Map<string, string> {
  const present = new Map<string, string>();
  for (const kind of Object.keys(WORDS) as ReferenceKind[]) {
    const ids = references.filter((reference) => reference.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    const rows = all<{ id: string; words: string }>(db, WORDS[kind], { ids: JSON.stringify(ids) });
    for (const { id, words } of rows) present.set(referenceKey({ kind, id }), words);
  }
  return present;
}
