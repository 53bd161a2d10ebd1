import type { Database } from '../database.ts';
import { fileChecks } from './checks/file.ts';
import { historyChecks } from './checks/history.ts';
import { indexChecks } from './checks/indexes.ts';
import { linkChecks } from './checks/links.ts';
import { nameChecks } from './checks/names.ts';
import { noteChecks } from './checks/notes.ts';
import { passageChecks } from './checks/passages.ts';
import { textChecks } from './checks/texts.ts';
import { valueChecks } from './checks/values.ts';
import type { Check, Problem, ProblemCode } from './problem.ts';

const checks: readonly Check[] = [
  ...fileChecks,
  ...indexChecks,
  ...textChecks,
  ...passageChecks,
  ...valueChecks,
  ...nameChecks,
  ...linkChecks,
  ...noteChecks,
  ...historyChecks,
];

/** One cause can break thousands of rows; the first few tell as much as all of them. */
const SHOWN_OF_EACH = 20;

/**
 * Looks a notebook over: damage of the file, broken indexes, and states that no operation can lead
 * to. Changes nothing. An empty list means it is sound.
 */
export function examine(db: Database): Problem[] {
  const found = new Map<ProblemCode, Problem[]>();
  for (const problem of checks.flatMap((check) => [...attempt(db, check)])) {
    const alike = found.get(problem.code);
    if (alike) alike.push(problem);
    else found.set(problem.code, [problem]);
  }
  return [...found].flatMap(([code, problems]) => {
    const rest = problems.length - SHOWN_OF_EACH;
    if (rest <= 0) return problems;
    return [
      ...problems.slice(0, SHOWN_OF_EACH),
      { code, message: `… and ${rest} more like these.` },
    ];
  });
}

/** In a damaged file a check may be stopped by what the others look for. */
function* attempt(db: Database, check: Check): Iterable<Problem> {
  try {
    yield* check(db);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { code: 'UNREADABLE', message: `A check stopped: ${reason}.` };
  }
}
