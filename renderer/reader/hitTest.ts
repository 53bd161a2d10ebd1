import type { Passage } from '../../db/model/passage.ts';
import { createIntervalIndex, type IntervalIndex } from '../../db/text/spans.ts';
import type { TextMap } from './textMap.ts';

/** Knows which passages lie where. */
export type PassageIndex = IntervalIndex<Passage>;

/** Indexes passages by all of their spans. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  return createIntervalIndex(
    passages.flatMap((value) => value.spans.map((span) => ({ span, value }))),
  );
}

/** The passages at an offset, in reading order, each once. */
export function passagesAtOffset(index: PassageIndex, offset: number): Passage[] {
  return [...new Set(index.at(offset).map(({ value }) => value))];
}

/** The passages whose words are drawn at a point of the window. */
export function passagesAtPoint(
  map: TextMap,
  index: PassageIndex,
  x: number,
  y: number,
): Passage[] {
  const nearest = map.offsetAt(x, y);
  if (nearest === null) return [];
  // The nearest place for a caret is before or after the character that was hit.
  const hit = [nearest, nearest - 1].find((offset) => offset >= 0 && map.isAt(offset, x, y));
  return hit === undefined ? [] : passagesAtOffset(index, hit);
}
