import type { Facts } from '../../store/facts/facts.ts';

/** A tag and all below it, by their indexes. */
export function tagsBelow(facts: Facts, index: number): Set<number> {
  const below = new Set([index]);
  // A set grows while it is walked.
  for (const one of below) {
    facts.tagList.forEach(({ parent, gone }, child) => {
      if (parent === one && !gone) below.add(child);
    });
  }
  return below;
}
