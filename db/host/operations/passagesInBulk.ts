import { ApiError } from '../../api/errors.ts';
import { rowsMatching } from '../../analysis/query/matchRows.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Database } from '../../store/database.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { readPassage } from '../../store/passages/readPassages.ts';
import { shorten } from '../../store/passages/shorten.ts';
import { deletePassages, updatePassages } from '../../store/passages/updatePassages.ts';
import type { Handlers } from './handlers.ts';

export const passageBulkHandlers: Pick<
  Handlers<'passage'>,
  'passage.updateMany' | 'passage.deleteMany'
> = {
  'passage.updateMany': ({ db, step, now }, { ids, where, ...change }) => {
    const chosen = chosenPassages(db, { ids, where });
    step.subject = subjectOf(db, chosen);
    return { changed: updatePassages(db, chosen, change, now()) };
  },
  'passage.deleteMany': ({ db, step }, input) => {
    const chosen = chosenPassages(db, input);
    step.subject = subjectOf(db, chosen);
    deletePassages(db, chosen);
    return { deleted: chosen.length };
  },
};

/** The passages that a change of many names or describes, each once. */
function chosenPassages(
  db: Database,
  { ids, where }: { ids?: string[] | undefined; where?: PassageQuery | undefined },
): string[] {
  if ((ids === undefined) === (where === undefined)) {
    throw new ApiError('INVALID_INPUT', { problem: 'give either “ids” or “where”.' });
  }
  if (ids !== undefined) return [...new Set(ids)];
  const facts = currentFacts(db);
  return rowsMatching(db, facts, where).map((row) => facts.ids[row]!);
}

function subjectOf(db: Database, ids: readonly string[]): string {
  if (ids.length !== 1) return `${ids.length.toLocaleString('en')} passages`;
  return `“${shorten(readPassage(db, ids[0]!).words)}”`;
}
