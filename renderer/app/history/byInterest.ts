const ORDER = ['passage', 'note', 'link', 'event', 'source', 'actor', 'tag'];

/**
 * What a step touched, in the order in which a person would look for it: a passage that was made
 * also made the actor it names, but the passage is what was done.
 */
export function byInterest<Thing extends { kind: string }>(touched: readonly Thing[]): Thing[] {
  const rank = ({ kind }: Thing) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return touched.toSorted((a, b) => rank(a) - rank(b));
}
