import type { TagCount } from '../../model/codebook.ts';
import type { Facts } from '../../store/facts/facts.ts';

/**
 * On how many passages each tag stands (`own`), and on how many it or one below it does (`tree`).
 * A passage with several tags of one tree counts once in `tree`. Every passage counts, whatever its
 * state. In no order.
 */
export function countTags(facts: Facts): TagCount[] {
  const { tagList, sets, rows, alive, tags } = facts;
  const passagesOf = new Uint32Array(sets.size);
  for (let row = 0; row < rows; row++) if (alive[row]) passagesOf[tags[row]!]! += 1;

  const own = new Uint32Array(tagList.length);
  const tree = new Uint32Array(tagList.length);
  passagesOf.forEach((passages, set) => {
    if (passages === 0) return;
    const members = sets.at(set);
    for (const tag of members) own[tag]! += passages;
    for (const tag of withThoseAbove(facts, members)) tree[tag]! += passages;
  });
  return tagList.flatMap(({ id, gone }, tag) =>
    gone ? [] : [{ id, own: own[tag]!, tree: tree[tag]! }],
  );
}

/** Tags and all that they stand under, each once. */
function withThoseAbove({ tagList }: Facts, tags: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const tag of tags) {
    for (let at = tag; at >= 0 && !found.has(at); at = tagList[at]!.parent) found.add(at);
  }
  return found;
}
