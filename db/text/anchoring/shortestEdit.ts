import type { Field, Row } from './runs.ts';

/** Equal tokens in both rows, one after another. */
export interface Segment {
  oldStart: number;
  newStart: number;
  length: number;
}

/**
 * What is equal in both parts when as few tokens as possible come and go, in order; null where
 * more than `most` would have to. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986),
 * greedy, with the furthest reaching points of each round kept to find the way back.
 */
export function shortestEdit(
  oldRow: Row,
  newRow: Row,
  field: Field,
  most: number,
): Segment[] | null {
  const oldLength = field.oldEnd - field.oldStart;
  const newLength = field.newEnd - field.newStart;
  if (Math.abs(oldLength - newLength) > most) return null;
  const rounds: Int32Array[] = [];
  // Furthest old index by diagonal (old minus new), shifted so that none is negative.
  let reach = new Int32Array(3);
  for (let count = 0; count <= most; count++) {
    const next = new Int32Array(2 * count + 3);
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      const { down, x: from } = comeFrom(reach, count, diagonal);
      const x = down || count === 0 ? from : from + 1;
      const end = slide(oldRow, newRow, field, x, x - diagonal);
      next[diagonal + count + 1] = end;
      if (end >= oldLength && end - diagonal >= newLength) {
        return wayBack(rounds, field, count, oldLength, newLength);
      }
    }
    rounds.push(next);
    reach = next;
  }
  return null;
}

/** How a round came to a diagonal: from which, and how far that one had got in the round before. */
function comeFrom(
  reach: Int32Array,
  count: number,
  diagonal: number,
): { down: boolean; x: number } {
  const at = diagonal + count;
  const fromAbove = diagonal === count ? -1 : reach[at + 1]!;
  const fromLeft = diagonal === -count ? -1 : reach[at - 1]!;
  const down = diagonal === -count || (diagonal !== count && fromLeft < fromAbove);
  return { down, x: down ? fromAbove : fromLeft };
}

function slide(oldRow: Row, newRow: Row, field: Field, x: number, y: number): number {
  const { oldStart, oldEnd, newStart, newEnd } = field;
  let at = oldStart + x;
  let to = newStart + y;
  while (at < oldEnd && to < newEnd && oldRow[at] === newRow[to]) {
    at++;
    to++;
  }
  return at - oldStart;
}

function wayBack(
  rounds: readonly Int32Array[],
  field: Field,
  count: number,
  oldLength: number,
  newLength: number,
): Segment[] {
  const segments: Segment[] = [];
  let x = oldLength;
  let y = newLength;
  for (let round = count; ; round--) {
    const diagonal = x - y;
    const { down, x: from } =
      round === 0 ? { down: true, x: 0 } : comeFrom(rounds[round - 1]!, round, diagonal);
    const start = down ? from : from + 1;
    if (x > start) {
      segments.push({
        oldStart: field.oldStart + start,
        newStart: field.newStart + start - diagonal,
        length: x - start,
      });
    }
    if (round === 0) break;
    x = from;
    y = from - (down ? diagonal + 1 : diagonal - 1);
  }
  return segments.reverse();
}
