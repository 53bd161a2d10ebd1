import { createHash } from 'node:crypto';
import type { Block } from '../../model/span.ts';
import { first, run, type Database } from '../database.ts';

/** The text of a source revision with its blocks. Never changes: its name is its content. */
export interface Snapshot {
  text: string;
  blocks: Block[];
}

/** Enough for the sources a person has open; a text can take megabytes. */
const KEPT = 4;
const recent = new WeakMap<Database, Map<string, Snapshot>>();

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The name of a text and its blocks (as JSON): SHA-256 of the two, in hexadecimal. */
export function nameSnapshot(text: string, blocks: string): string {
  return createHash('sha256').update(text).update('\0').update(blocks).digest('hex');
}

/** SHA-256 of a text, in hexadecimal. */
export function nameText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Stores a text with its blocks, once; gives the name of the two together. */
export function putSnapshot(db: Database, { text, blocks }: Snapshot): string {
  const json = JSON.stringify(blocks);
  const name = nameSnapshot(text, json);
  run(
    db,
    `INSERT INTO snapshot (sha256, text, length, blocks) VALUES (:name, :text, :length, :json)
     ON CONFLICT DO NOTHING`,
    { name, text, length: text.length, json },
  );
  return name;
}

/** Stores the bytes of a file, once; gives their SHA-256. */
export function putOriginal(db: Database, bytes: Uint8Array): string {
  const name = sha256(bytes);
  run(db, 'INSERT INTO original (sha256, bytes) VALUES (:name, :bytes) ON CONFLICT DO NOTHING', {
    name,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  });
  return name;
}

/**
 * A stored text with its blocks. The last few are kept in memory, because a person works on one
 * source for long. The snapshot must exist; what is returned is shared and must not be changed.
 */
export function readSnapshot(db: Database, name: string): Snapshot {
  let kept = recent.get(db);
  if (!kept) recent.set(db, (kept = new Map()));
  const snapshot = kept.get(name) ?? loadSnapshot(db, name);
  // A Map keeps the order of insertion: the first is the one that was not asked for longest.
  kept.delete(name);
  kept.set(name, snapshot);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return snapshot;
}

function loadSnapshot(db: Database, name: string): Snapshot {
  const row = first<{ text: string; blocks: string }>(
    db,
    'SELECT text, blocks FROM snapshot WHERE sha256 = :name',
    { name },
  )!;
  return { text: row.text, blocks: JSON.parse(row.blocks) as Block[] };
}
