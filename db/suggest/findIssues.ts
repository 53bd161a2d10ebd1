import type { TagRef } from '../model/tag.ts';
import { foldText } from '../text/fold.ts';

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
    .map((issue) => ({ issue, at: placeOf(folded, fold(issue.name)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ issue }) => issue);
  const byId = new Map([...named, ...nearby].map((issue) => [issue.id, issue]));
  return [...byId.values()].slice(0, MOST);
}

/** Where a name occurs as whole words, a plural “s” aside; -1 where it does not. */
function placeOf(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words.charAt(at - 1);
    const after = words.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && /^s?(?![\p{L}\p{N}])/u.test(after)) return at;
  }
  return -1;
}

function fold(words: string): string {
  return foldText(words, { case: true, diacritics: true }).folded;
}
