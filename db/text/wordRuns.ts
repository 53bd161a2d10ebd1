import { diffWordsWithSpace } from 'diff';

/** A stretch that two texts have in common, or that is written otherwise in each. */
export interface WordRun {
  before: string;
  after: string;
  changed: boolean;
}

/** Beyond so many differences two texts are simply not the same; looking on would only take time. */
const MAX_DIFFERENCES = 2000;

/**
 * Two texts as one row of stretches, in order: what they share, and between that what was changed,
 * by whole words and blanks. The `before` of all makes the first text, the `after` the second.
 */
export function wordRuns(before: string, after: string): WordRun[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_DIFFERENCES });
  if (!parts) return [{ before, after, changed: true }];
  const runs: WordRun[] = [];
  for (const { value, added, removed } of parts) {
    const changed = added || removed;
    const last = runs.at(-1);
    const run = { before: added ? '' : value, after: removed ? '' : value, changed };
    if (!last || last.changed !== changed) runs.push(run);
    else {
      last.before += run.before;
      last.after += run.after;
    }
  }
  return runs;
}

/**
 * The same stretches as a person reads them: where only a blank stands between two changes, they are
 * one, so that “takes note of” becomes “has studied”, and not each word another.
 */
export function readableRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const [at, run] of runs.entries()) {
    const last = joined.at(-1);
    const isBlank = !run.changed && run.after.trim() === '' && runs[at + 1] !== undefined;
    if (last?.changed && (run.changed || isBlank)) {
      last.before += run.before;
      last.after += run.after;
    } else joined.push({ ...run });
  }
  return joined;
}
