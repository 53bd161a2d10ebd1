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
      const x = step(reach, count, diagonal);
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

/** Where a round begins on a diagonal: from the neighbour that got further in the round before. */
function step(reach: Int32Array, count: number, diagonal: number): number {
  if (count === 0) return 0;
  const at = diagonal + count;
  const fromAbove = diagonal === count ? -1 : reach[at + 1]!;
  const fromLeft = diagonal === -count ? -1 : reach[at - 1]!;
  return isDown(count, diagonal, fromLeft, fromAbove) ? fromAbove : fromLeft + 1;
}

function isDown(count: number, diagonal: number, fromLeft: number, fromAbove: number): boolean {
  return diagonal === -count || (diagonal !== count && fromLeft < fromAbove);
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
  for (let round = count; round >= 0; round--) {
    const diagonal = x - y;
    const start = round === 0 ? 0 : step(rounds[round - 1]!, round, diagonal);
    if (x > start) {
      segments.push({
        oldStart: field.oldStart + start,
        newStart: field.newStart + start - diagonal,
        length: x - start,
      });
    }
    if (round === 0) break;
    const reach = rounds[round - 1]!;
    const at = diagonal + round;
    const fromAbove = diagonal === round ? -1 : reach[at + 1]!;
    const fromLeft = diagonal === -round ? -1 : reach[at - 1]!;
    const down = isDown(round, diagonal, fromLeft, fromAbove);
    x = down ? fromAbove : fromLeft;
    y = x - (down ? diagonal + 1 : diagonal - 1);
  }
  return segments.reverse();
}
