import { statement, type Database } from '../database.ts';

/** Sequence numbers of passages in an order; those of equal rank stand beside each other. */
type Ordered = Array<readonly [rank: number, seq: number]>;

/** As much of the words as tells most passages apart. */
const COMPARED = 60;

/**
 * All passages in the alphabetical order of how their words begin, without regard to case, accents
 * and marks before the first letter.
 */
export function passagesByWords(db: Database): Ordered {
  return inOrder(db, `substr(words, 1, ${COMPARED})`, comparable);
}

/** All passages in the order in which they were last changed. */
export function passagesByChange(db: Database): Ordered {
  return inOrder(db, 'updated_at', (at) => at);
}

function inOrder(db: Database, column: string, comparableFrom: (text: string) => string): Ordered {
  const rows = statement(db, `SELECT seq, ${column} FROM passage`).raw().all() as unknown as Array<
    [number, string]
  >;
  for (const row of rows) row[1] = comparableFrom(row[1]);
  rows.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  let rank = -1;
  return rows.map(([seq, text], at) => {
    if (text !== rows[at - 1]?.[1]) rank += 1;
    return [rank, seq] as const;
  });
}

const NOT_ASCII = /[^\0-\x7f]/u;

function comparable(words: string): string {
  const plain = NOT_ASCII.test(words) ? words.normalize('NFD').replace(/\p{M}+/gu, '') : words;
  return plain.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
}
