import { blockAt } from '../../db/text/blocks.ts';
import { nextWordBoundary, sentencesIn, wordAt } from '../../db/text/segment.ts';
import type { Block } from '../../db/model/span.ts';

/** How far the caret goes. Lines are a matter of layout: see lineMotion.ts. */
export type CaretUnit = 'word' | 'sentence' | 'paragraph' | 'document';

export interface CaretMotion {
  unit: CaretUnit;
  direction: 1 | -1;
  /** The caret stops at starts; the end of a growing selection stops at ends when it goes on. */
  extend: boolean;
}

/** Where a caret at `offset` (UTF-16) goes; where there is no further, it stays. */
export function moveCaret(
  text: string,
  blocks: readonly Block[],
  offset: number,
  { unit, direction, extend }: CaretMotion,
): number {
  const index = blockAt(blocks, offset);
  const block = blocks[index];
  if (!block) return offset;
  if (unit === 'document') return direction === 1 ? blocks.at(-1)!.end : blocks[0]!.start;

  const { next, first, last } = steps[unit];
  const place: Place = { text, block, ends: extend && direction === 1 };
  const stop = next(place, offset, direction);
  if (stop !== null) return stop;

  const neighbour = blocks[index + direction];
  if (!neighbour) return place.ends ? block.end : offset;
  return direction === 1
    ? first({ ...place, block: neighbour })
    : last({ ...place, block: neighbour });
}

/** The place of the first word of a block: where a caret begins. */
export function firstWord(text: string, block: Block): number {
  return steps.word.first({ text, block, ends: false });
}

interface Place {
  text: string;
  block: Block;
  /** Whether to stop at ends instead of starts. */
  ends: boolean;
}

interface Steps {
  /** The next stop within the block, if there is one. */
  next(place: Place, offset: number, direction: 1 | -1): number | null;
  /** The first stop of a block. */
  first(place: Place): number;
  /** The last stop of a block. */
  last(place: Place): number;
}

const word: Steps = {
  next({ text, block, ends }, offset, direction) {
    if (direction === -1) {
      const start = nextWordBoundary(text, offset, -1, block);
      const found = wordAt(text, start, block);
      return start < offset && found.start === start && found.end > start ? start : null;
    }
    if (ends) {
      const end = nextWordBoundary(text, offset, 1, block);
      return end > offset ? end : null;
    }
    const end = nextWordBoundary(text, wordAt(text, offset, block).end, 1, block);
    // One back: where words touch, as in Chinese, the next one begins at the end of this.
    const found = wordAt(text, end - 1, block);
    return found.start > offset && found.end > found.start ? found.start : null;
  },
  first({ text, block, ends }) {
    const end = nextWordBoundary(text, block.start, 1, block);
    if (ends) return end;
    const found = wordAt(text, end - 1, block);
    return found.end > found.start ? found.start : block.start;
  },
  last: ({ text, block }) => nextWordBoundary(text, block.end, -1, block),
};

const sentence: Steps = {
  next(place, offset, direction) {
    const stops = sentenceStops(place);
    if (direction === 1) return stops.find((stop) => stop > offset) ?? null;
    return stops.findLast((stop) => stop < offset) ?? null;
  },
  first: (place) => sentenceStops(place)[0] ?? place.block.start,
  last: (place) => sentenceStops(place).at(-1) ?? place.block.start,
};

function sentenceStops({ text, block, ends }: Place): number[] {
  return sentencesIn(text, block).map(({ start, end }) => (ends ? end : start));
}

const paragraph: Steps = {
  next(place, offset, direction) {
    const stop = paragraph.first(place);
    return (direction === 1 ? stop > offset : stop < offset) ? stop : null;
  },
  first: ({ block, ends }) => (ends ? block.end : block.start),
  last: ({ block }) => block.start,
};

const steps: Record<Exclude<CaretUnit, 'document'>, Steps> = { word, sentence, paragraph };
