/** The heaviest of some things, in order; those alike keep theirs. Sorts no more than it gives. */
export function heaviest<Thing>(
  things: readonly Thing[],
  limit: number,
  weightOf: (thing: Thing) => number,
): Thing[] {
  const byWeight = new Map<number, Thing[]>();
  for (const thing of things) {
    const weight = weightOf(thing);
    const alike = byWeight.get(weight);
    if (alike) alike.push(thing);
    else byWeight.set(weight, [thing]);
  }
  const found: Thing[] = [];
  for (const weight of [...byWeight.keys()].toSorted((one, other) => other - one)) {
    for (const thing of byWeight.get(weight)!) {
      if (found.length === limit) return found;
      found.push(thing);
    }
  }
  return found;
}
