import type { Passage } from '../../db/model/passage.ts';

/**
 * The passage after (1) or before (-1) the selected one, in order of reading; without one selected,
 * the next from `offset` on. It goes round at the ends. Null when there are no passages.
 */
export function neighbourOf(
  passages: readonly Passage[],
  selectedId: string | null,
  offset: number,
  direction: 1 | -1,
): Passage | null {
  const selected = passages.findIndex(({ id }) => id === selectedId);
  if (selected >= 0) return wrap(passages, selected + direction);
  const next = firstFrom(passages, offset);
  return wrap(passages, direction === 1 ? next : next - 1);
}

/** Index of the first passage that begins at or after an offset. Passages are in order. */
export function firstFrom(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.spans[0]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wrap(passages: readonly Passage[], index: number): Passage | null {
  return passages.at(index % passages.length) ?? null;
}
