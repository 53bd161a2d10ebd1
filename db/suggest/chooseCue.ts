import type { Span } from '../model/span.ts';
import { overlaps } from '../text/spans.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cues.ts';

/**
 * The cue of a sentence that what is selected in it belongs to: the last one before it, else the
 * first after it, preferably one that says who speaks; where the sentence was read with the selection
 * in it, the first verb within. One whose subject cannot be told is an answer too: then nobody else's name
 * may be taken.
 */
export function chooseCue({ tokens, cues }: Clause, spans: readonly Span[]): Cue | null {
  const saying = cues.filter(({ reporting }) => !reporting);
  const isSelected = (index: number) => spans.some((span) => overlaps(span, tokens[index]!));
  const within = saying.find(
    ({ index, subject, verb }) => verb && subject !== null && isSelected(index),
  );
  if (within) return within;
  const first = tokens.findIndex((_, index) => isSelected(index));
  if (first < 0) return null;
  return (
    saying.findLast(({ index }) => index < first) ??
    saying.find(({ index, subject }) => index > first && subject !== null) ??
    saying.find(({ index }) => index > first) ??
    null
  );
}
