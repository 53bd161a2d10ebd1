import type { SerializedNode } from '../../model/noteNodes.ts';
import { nodesOf, referenceOf } from '../../model/noteTree.ts';
import { all, type Database } from '../database.ts';
import { readNote } from '../notes/readNotes.ts';
import { updateNote } from '../notes/writeNotes.ts';

/**
 * Makes every note that mentions the actor `from` mention `into` instead. This saves the notes anew,
 * so that an editor that has one open cannot write the old body back unnoticed.
 */
export function mergeMentions(db: Database, from: string, into: string, now: Date): void {
  const notes = all<{ id: string }>(
    db,
    `SELECT note_id AS id FROM note_reference WHERE kind = 'actor' AND target_id = :from`,
    { from },
  );
  for (const { id } of notes) {
    const { title, body } = readNote(db, id);
    redirect(nodesOf(body), from, into);
    updateNote(db, id, { title, body }, now);
  }
}

function redirect(nodes: readonly SerializedNode[], from: string, into: string): void {
  for (const node of nodes) {
    const reference = referenceOf(node);
    if (reference?.kind === 'actor' && reference.id === from) node['id'] = into;
    redirect(node.children ?? [], from, into);
  }
}
