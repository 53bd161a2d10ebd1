import type { PartialDate } from '../../model/partialDate.ts';
import { all, type Database } from '../database.ts';
import { shorten } from './shorten.ts';

/** The beginning of what was said, and when. */
export interface Saying {
  said: PartialDate;
  words: string;
}

/** More than is kept of the words, so that they can be cut between two of them. */
const READ_AT_MOST = 400;
const WORDS_AT_MOST = 160;

/** What was said when, by the ids of passages; the date is that of the source where they have none. */
export function readSayings(db: Database, ids: readonly string[]): Map<string, Saying> {
  return new Map(
    all<{ id: string } & Saying>(
      db,
      `SELECT passage.id, coalesce(said_on, published, '') AS said,
         substr(words, 1, ${READ_AT_MOST}) AS words
       FROM json_each(:ids) AS wanted CROSS JOIN passage ON passage.id = wanted.value
         JOIN source ON source.id = source_id`,
      { ids: JSON.stringify(ids) },
    ).map(({ id, said, words }) => [id, { said, words: shorten(words, WORDS_AT_MOST) }]),
  );
}
