import type { LinkType } from '../../../db/model/link.ts';

type Placed = Pick<LinkType, 'position'>;

/** Where something stands that goes up by one, among those before it. */
export function placeBefore(before: readonly Placed[]): number {
  const last = before.at(-1)!.position;
  const secondLast = before.at(-2)?.position ?? last - 2;
  return (last + secondLast) / 2;
}

/** Where something stands that goes down by one, among those after it. */
export function placeAfter(after: readonly Placed[]): number {
  const first = after[0]!.position;
  const second = after[1]?.position ?? first + 2;
  return (first + second) / 2;
}
