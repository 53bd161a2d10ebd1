import type { Place } from '../drawing/drawing.ts';
import type { LayoutRequest } from './request.ts';

const ROOM = 46;
const BESIDE = 60;

/**
 * Where each node begins: where it stands; else beside those it is tied to that stand somewhere; else
 * where a hash of its id says, in a disc that grows with the number of nodes.
 */
export function scattered(
  nodes: LayoutRequest['nodes'],
  ties: LayoutRequest['ties'],
  index: ReadonlyMap<string, number>,
): Place[] {
  const standing = nodes.map(() => ({ x: 0, y: 0, count: 0 }));
  const lean = (one: string, other: string) => {
    const at = nodes[index.get(other)!]!.at;
    if (!at) return;
    const sum = standing[index.get(one)!]!;
    sum.x += at.x;
    sum.y += at.y;
    sum.count += 1;
  };
  for (const { from, to } of ties) {
    lean(from, to);
    lean(to, from);
  }
  const wide = ROOM * Math.sqrt(nodes.length);
  return nodes.map(({ id, at }, number) => {
    if (at) return at;
    const { x, y, count } = standing[number]!;
    if (count === 0) return inDisc(id, wide);
    const aside = inDisc(id, BESIDE);
    return { x: x / count + aside.x, y: y / count + aside.y };
  });
}

/** A point within a circle around the middle, spread evenly over ids. */
function inDisc(id: string, radius: number): Place {
  const angle = hash(`${id} angle`) * 2 * Math.PI;
  const out = Math.sqrt(hash(`${id} out`)) * radius;
  return { x: Math.cos(angle) * out, y: Math.sin(angle) * out };
}

/** A number from 0 up to 1 that is always the same for the same words (FNV-1a, then mixed). */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return ((value ^ (value >>> 15)) >>> 0) / 2 ** 32;
}
