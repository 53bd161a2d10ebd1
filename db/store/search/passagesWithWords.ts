import { parseQuery } from '../../model/query.ts';
import { statement, type Database } from '../database.ts';
import { matchExpression } from './matchExpression.ts';

/** Sequence numbers of the passages whose words or comment hold what is typed, as search finds it. */
export function passagesWithWords(db: Database, text: string): number[] {
  const match = matchExpression(parseQuery(text).terms);
  if (match === null) return [];
  return statement(db, 'SELECT rowid FROM passage_index WHERE passage_index MATCH :match')
    .pluck()
    .all({ match }) as number[];
}
