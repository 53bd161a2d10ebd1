/** How much of a text is looked at, in UTF-16 units: what is a name in it shows there. */
const FAR_ENOUGH = 1_000_000;

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * Tells of a text's words whether the capital is their own, and not that of the sentence: they have
 * it also behind another word, and that more often than they are without it. The text is read when
 * the first word is asked for.
 */
export function createCapitals(text: string): (word: string) => boolean {
  let scores: Map<string, number> | undefined;
  return (word) => {
    scores ??= scoreWords(text.slice(0, FAR_ENOUGH));
    return (scores.get(word.toLowerCase()) ?? 0) > 0;
  };
}

/** How much more often each word has a capital within a sentence than none. */
function scoreWords(text: string): Map<string, number> {
  const scores = new Map<string, number>();
  let previousEnd = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = found.replace(/['’]s?$/u, '');
    const before = text.slice(previousEnd, index);
    const isInside = previousEnd > 0 && (before === ' ' || before === ', ');
    previousEnd = index + found.length;
    const change = /^\p{Lu}/u.test(word) ? Number(isInside) : -1;
    if (change === 0) continue;
    const key = word.toLowerCase();
    scores.set(key, (scores.get(key) ?? 0) + change);
  }
  return scores;
}
