import type { Source } from '../../db/model/source.ts';
import type { Span } from '../../db/model/span.ts';
import { blockAt, blocksOf } from '../../db/text/blocks.ts';

/** The paragraphs that a correction is about: those of the selection, else the one with the caret. */
export function stretchToCorrect(
  { blocks }: Pick<Source, 'blocks'>,
  selection: Span | null,
  caret: number,
): Span | null {
  const touched = selection ? blocksOf(blocks, selection) : [];
  const only = blocks[blockAt(blocks, caret)];
  const first = touched[0] ?? only;
  const last = touched.at(-1) ?? only;
  return first && last ? { start: first.start, end: last.end } : null;
}
