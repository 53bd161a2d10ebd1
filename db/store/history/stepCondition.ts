import type { HistoryFilter } from '../../model/history.ts';
import { foldText } from '../../text/fold.ts';
import { all, type Database } from '../database.ts';
import { seqOfStep } from './seqOfStep.ts';

/** A condition on rows of `history_step`, with the values it names. */
export interface StepCondition {
  where: string;
  values: Record<string, string | number | null>;
}

/** What a filter asks of a step, as SQL. Throws UNKNOWN_ID for a step to begin from that is not there. */
export function stepCondition(db: Database, filter: HistoryFilter): StepCondition {
  const { text = '', kinds, author, after, before, touching, from, state } = filter;
  const asked: Array<[boolean, string, StepCondition['values']]> = [
    [author !== undefined, 'author IS :author', { author: author ?? null }],
    [after !== undefined, 'at >= :after', { after: moment(after) }],
    [before !== undefined, 'at < :before', { before: moment(before) }],
    [state !== undefined, 'state = :state', { state: state ?? null }],
    [from !== undefined, 'seq >= :from', from === undefined ? {} : { from: seqOfStep(db, from) }],
    [
      touching !== undefined,
      'seq IN (SELECT step_seq FROM history_touched WHERE thing_id = :touching)',
      { touching: touching ?? null },
    ],
    [
      kinds !== undefined,
      `EXISTS (SELECT 1 FROM json_each(:kinds) JOIN history_touched ON kind = value
               WHERE step_seq = history_step.seq)`,
      { kinds: JSON.stringify(kinds ?? []) },
    ],
  ];
  const those = asked.filter(([wanted]) => wanted);
  const condition: StepCondition = {
    where: ['true', ...those.map(([, sql]) => sql)].join(' AND '),
    values: Object.assign({}, ...those.map(([, , values]) => values)),
  };
  return text.trim() === '' ? condition : withText(db, condition, text);
}

/** As the history writes moments, so that they can be compared letter by letter. */
function moment(given: string | undefined): string | null {
  return given === undefined ? null : new Date(given).toISOString();
}

/** Words are compared without regard to case and accents in any script, which SQL cannot do. */
function withText(db: Database, { where, values }: StepCondition, text: string): StepCondition {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const seqs = all<{ seq: number; line: string }>(
    db,
    `SELECT seq, label || ' ' || subject AS line FROM history_step WHERE ${where}`,
    values,
  )
    .filter(({ line }) => {
      const folded = fold(line);
      return words.every((word) => folded.includes(word));
    })
    .map(({ seq }) => seq);
  return {
    where: 'seq IN (SELECT value FROM json_each(:seqs))',
    values: { seqs: JSON.stringify(seqs) },
  };
}

function fold(text: string): string {
  return foldText(text, { case: true, diacritics: true }).folded;
}
