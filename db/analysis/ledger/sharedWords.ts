/** What must be among the words that two texts share, so that “go” does not name “go home”. */
const LONG = 4;

/** A text by the words that carry its meaning, each once, and what it belongs to. */
export interface Worded<Owner> {
  words: readonly string[];
  owner: Owner;
}

/**
 * Hands on each pair of texts of which all words of the shorter are in the longer, one of them of at
 * least four letters. Texts without words are in no pair. A text is looked for by its rarest word,
 * so that what everyone says does not bring everyone together.
 */
export function sharedWords<One, Other>(
  ones: ReadonlyArray<Worded<One>>,
  others: ReadonlyArray<Worded<Other>>,
  onPair: (one: One, other: Other) => void,
): void {
  const rarity = new Map<string, number>();
  for (const { words } of [...ones, ...others]) {
    for (const word of words) rarity.set(word, (rarity.get(word) ?? 0) + 1);
  }
  within(ones, others, rarity, onPair);
  within(others, ones, rarity, (other, one) => onPair(one, other));
}

/** Pairs of which the first is not the longer. */
function within<Shorter, Longer>(
  shorter: ReadonlyArray<Worded<Shorter>>,
  longer: ReadonlyArray<Worded<Longer>>,
  rarity: ReadonlyMap<string, number>,
  onPair: (shorter: Shorter, longer: Longer) => void,
): void {
  const byRarest = new Map<string, Array<Worded<Shorter>>>();
  for (const text of shorter) {
    if (!text.words.some((word) => word.length >= LONG)) continue;
    const rarest = text.words.reduce((a, b) => (rarity.get(b)! < rarity.get(a)! ? b : a));
    const known = byRarest.get(rarest);
    if (known) known.push(text);
    else byRarest.set(rarest, [text]);
  }
  for (const { words, owner } of longer) {
    const all = new Set(words);
    for (const word of words) {
      for (const text of byRarest.get(word) ?? []) {
        if (text.words.every((one) => all.has(one))) onPair(text.owner, owner);
      }
    }
  }
}
