const collator = new Intl.Collator('en', { numeric: true });

/** The order of names in lists: that of the alphabet, “Annex 2” before “Annex 10”. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Compares lists item by item; of two that begin alike, the shorter comes first. */
export function compareLists<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const difference = compare(a[at]!, b[at]!);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
