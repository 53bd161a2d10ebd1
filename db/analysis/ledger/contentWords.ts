/** Words that carry no meaning of their own: nothing is named by them. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those it its their his her our your of in on at to for from by with ' +
    'without and or not no be is are was were been has have had do does did will would shall should ' +
    'can could may might must all any some every each other than then as if only also again into out ' +
    'up over under before after until'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a folded text, each as it stands, a plural “s” aside. */
export function wordsOf(folded: string): string[] {
  return Array.from(folded.matchAll(WORD), ([word]) => singular(word));
}

/** The words of a folded text that carry its meaning, each once, but for those of `without`. */
export function contentWords(folded: string, without: ReadonlySet<string>): string[] {
  const words = wordsOf(folded).filter((word) => !FUNCTION_WORDS.has(word) && !without.has(word));
  return [...new Set(words)];
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
