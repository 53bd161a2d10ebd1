import type { TagRef } from '../model/tag.ts';
import { foldText } from '../text/fold.ts';
import { placeOfName } from '../text/placeOfName.ts';

const MOST = 3;

/**
 * Issues a selection is likely about: those whose names occur in its words, then those of passages
 * nearby; at most three.
 */
export function findIssues(
  words: string,
  issues: readonly TagRef[],
  nearby: readonly TagRef[],
): TagRef[] {
  const folded = fold(words);
  const named = issues
    .map((issue) => ({ issue, at: placeOfName(folded, fold(issue.name)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ issue }) => issue);
  const byId = new Map([...named, ...nearby].map((issue) => [issue.id, issue]));
  return [...byId.values()].slice(0, MOST);
}

function fold(words: string): string {
  return foldText(words, { case: true, diacritics: true }).folded;
}
