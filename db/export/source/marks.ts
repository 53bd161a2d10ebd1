import type { Passage } from '../../model/passage.ts';
import type { Block, Span } from '../../model/span.ts';
import { blocksOf } from '../../text/blocks.ts';

/** A passage that has a place in the text, with its number in the export. */
export interface NumberedPassage {
  number: number;
  passage: Passage;
}

/** A span of a numbered passage: UTF-16 offsets into the text, half-open. */
export interface MarkedSpan extends Span {
  number: number;
}

/** A stretch of one block in which the same passages lie. */
export interface Piece extends Span {
  /** Numbers of the passages that lie on it. */
  on: number[];
  /** Numbers of those that have a span which ends with it. */
  ending: number[];
}

/** Numbers passages by where their first span ends: the order in which a reader meets their marks. */
export function numberPassages(passages: readonly Passage[]): NumberedPassage[] {
  return passages
    .map((passage) => ({ passage, first: passage.spans[0]! }))
    .toSorted((a, b) => a.first.end - b.first.end || a.first.start - b.first.start)
    .map(({ passage }, index) => ({ number: index + 1, passage }));
}

/** The spans that lie in each block, wholly or in part. */
export function spansByBlock(
  blocks: readonly Block[],
  passages: readonly NumberedPassage[],
): Map<Block, MarkedSpan[]> {
  const spans = new Map<Block, MarkedSpan[]>();
  for (const { number, passage } of passages) {
    for (const { start, end } of passage.spans) {
      for (const block of blocksOf(blocks, { start, end })) {
        const known = spans.get(block) ?? [];
        known.push({ number, start, end });
        spans.set(block, known);
      }
    }
  }
  return spans;
}

/**
 * A block cut wherever a span begins or ends in it, so that passages may overlap in any way. The
 * pieces are in order and cover the block.
 */
export function piecesOf(block: Span, spans: readonly MarkedSpan[]): Piece[] {
  const within = spans.flatMap(({ start, end }) => [start, end]);
  const cuts = [block.start, ...within, block.end].filter(
    (cut) => block.start <= cut && cut <= block.end,
  );
  const places = [...new Set(cuts)].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    return {
      start,
      end,
      on: numbersOf(spans.filter((span) => span.start < end && span.end > start)),
      ending: numbersOf(spans.filter((span) => span.end === end)),
    };
  });
}

function numbersOf(spans: readonly MarkedSpan[]): number[] {
  return [...new Set(spans.map(({ number }) => number))].toSorted((a, b) => a - b);
}
