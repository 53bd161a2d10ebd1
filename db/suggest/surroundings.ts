import type { Block, Span } from '../model/span.ts';
import { blockAt } from '../text/blocks.ts';
import { sentencesIn } from '../text/segment.ts';
import { overlaps } from '../text/spans.ts';
import { quotationsIn } from './quotations.ts';
import type { SuggestionRequest } from './suggestion.ts';

/** As far as is looked before and after a selection, in UTF-16 units, however long its paragraphs. */
const REACH_BEFORE = 3000;
const REACH_AFTER = 1500;

/** A sentence near a selection. */
export interface NearSentence extends Span {
  /** Which block it stands in. */
  block: number;
  selected: boolean;
}

/** The paragraphs of a selection with the one before them, as far as they are looked at. */
export interface Surroundings extends Span {
  sentences: NearSentence[];
  quotations: Span[];
}

/** Reads the sentences around a selection. */
export function readSurroundings({ text, blocks, spans }: SuggestionRequest): Surroundings {
  const start = spans[0]!.start;
  const end = spans.at(-1)!.end;
  const firstBlock = blockAt(blocks, start);
  const lastBlock = blockAt(blocks, end - 1);
  const near = [...new Set([firstBlock - 1, firstBlock, lastBlock])]
    .filter((index) => blocks[index] && (index === firstBlock || blocks[index].kind !== 'heading'))
    .map((index) => ({ index, block: blocks[index]! }));
  const window = { start: start - REACH_BEFORE, end: end + REACH_AFTER };
  const clip = (block: Block) => ({
    ...block,
    start: Math.max(block.start, window.start),
    end: Math.min(block.end, window.end),
  });
  const sentences = near.flatMap(({ index, block }) =>
    sentencesIn(text, clip(block)).map((sentence) => ({
      ...sentence,
      block: index,
      selected: spans.some((span) => overlaps(span, sentence)),
    })),
  );
  return {
    start: Math.max(window.start, near[0]?.block.start ?? 0, 0),
    end: Math.min(window.end, near.at(-1)?.block.end ?? 0),
    sentences,
    quotations: near.flatMap(({ block }) => quotationsIn(text, block)),
  };
}
