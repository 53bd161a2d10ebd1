import type { Anchor } from '../../../db/text/anchoring/anchors.ts';
import { foldText } from '../../../db/text/fold.ts';
import type { Span } from '../../../db/text/positions.ts';
import { describeSpan } from '../../../db/text/selectors.ts';
import type { Draft } from './draft.ts';

/** A passage, and what became of it. */
export interface Case extends Anchor {
  /** Where it truly is in the new text; null where it is gone, or torn apart. */
  truth: Span[] | null;
  /** It is gone, but the same words stand in the new text. */
  hasLike: boolean;
}

/** The passages of an old text with the truth about them, by where the new draft is from. */
export function findTruth(
  oldText: string,
  draft: Draft,
  passages: readonly (readonly Span[])[],
): Case[] {
  const firsts = new Int32Array(oldText.length).fill(-1);
  const lasts = new Int32Array(oldText.length).fill(-1);
  draft.origins.forEach((origin, at) => {
    if (origin < 0) return;
    if (firsts[origin] === -1) firsts[origin] = at;
    lasts[origin] = at;
  });
  const newWords = foldText(draft.text, { case: true }).folded;
  return passages.map((spans, index): Case => {
    const now = spans.map((span) => truthOf(span, firsts, lasts));
    const isTogether = now.every(
      (span, at) => span && (at === 0 || span.start >= now[at - 1]!.end),
    );
    const isWhole =
      isTogether && !spans.some((span, at) => isTorn({ oldText, firsts, draft }, span, now[at]!));
    const quoted = spans.map((span) => ({ ...span, ...describeSpan(oldText, span) }));
    const stands = (words: string) => newWords.includes(foldText(words, { case: true }).folded);
    return {
      id: String(index),
      spans: quoted,
      truth: isWhole ? (now as Span[]) : null,
      hasLike: !isWhole && quoted.every(({ exact }) => stands(exact)),
    };
  });
}

/** From the first to the last unit that is still there of a span; null where none is. */
function truthOf(span: Span, firsts: Int32Array, lasts: Int32Array): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let at = span.start; at < span.end; at++) {
    if (firsts[at]! < 0) continue;
    start = Math.min(start, firsts[at]!);
    end = Math.max(end, lasts[at]! + 1);
  }
  return end < 0 ? null : { start, end };
}

/** As many letters in a row come or go only with a whole word or sentence. */
const TORN = 4;

/** Whether a whole sentence, or part of one, came or went within a span. */
function isTorn(
  { oldText, firsts, draft }: { oldText: string; firsts: Int32Array; draft: Draft },
  old: Span,
  now: Span,
): boolean {
  let row = 0;
  const runsOn = (isLost: boolean, unit: string) => {
    if (isLost) row += Number(unit.trim() !== '');
    else if (unit.trim() !== '') row = 0;
    return row >= TORN;
  };
  for (let at = old.start; at < old.end; at++) {
    if (runsOn(firsts[at]! < 0, oldText[at]!)) return true;
  }
  row = 0;
  for (let at = now.start; at < now.end; at++) {
    const origin = draft.origins[at]!;
    if (runsOn(origin < old.start || origin >= old.end, draft.text[at]!)) return true;
  }
  return false;
}
