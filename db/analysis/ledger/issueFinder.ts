import { foldText } from '../../text/fold.ts';
import { placeOfName } from '../../text/placeOfName.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { wordsOf } from './contentWords.ts';

/** Words in the form in which they are compared. */
export function fold(words: string): string {
  return foldText(words, { case: true, diacritics: true }).folded;
}

/** Finds the issues (indexes of tags) that a folded text names as whole words, a plural “s” aside. */
export function issueFinder(facts: Facts): (folded: string) => number[] {
  const byFirstWord = new Map<string, Array<{ name: string; tag: number }>>();
  facts.tagList.forEach(({ name: written, family, gone }, tag) => {
    const name = fold(written);
    const [first] = wordsOf(name);
    if (gone || family !== 'issue' || first === undefined) return;
    const known = byFirstWord.get(first);
    if (known) known.push({ name, tag });
    else byFirstWord.set(first, [{ name, tag }]);
  });
  return (folded) => {
    const found = new Set<number>();
    for (const word of new Set(wordsOf(folded))) {
      for (const { name, tag } of byFirstWord.get(word) ?? []) {
        if (placeOfName(folded, name) >= 0) found.add(tag);
      }
    }
    return [...found];
  };
}
