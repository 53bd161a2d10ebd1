import { findAll } from '../findAll.ts';
import type { Span } from '../positions.ts';
import { isInsidePair } from '../surrogates.ts';
import { trimBounds } from '../whitespace.ts';
import type { QuotedSpan } from '../../model/span.ts';
import type { Anchor, Anchored, Edit } from './anchors.ts';
import { combinePlaces, type Place } from './candidates.ts';
import { MAX_CANDIDATES, scoreOf } from './score.ts';

export { applyEdits } from './applyEdits.ts';

/** An edit with the place of its words in the new text. */
interface Shifted extends Edit {
  newStart: number;
}

/** Where a span may be now, best first, and whether there is no doubt about it. */
interface Mapped {
  certain: boolean;
  places: Place[];
}

/**
 * Follows a person's exact correction: `newText` is the old text after `edits`, which are in order
 * and apart, as `applyEdits` makes it. A span keeps the characters that it had. An edit inside it
 * changes its words, an edit that touches its edge does not: what is put in at an edge stays
 * outside. Where an edit takes away a whole span, or puts other words over its edge, nobody can
 * tell what the passage should be, and a person is asked. O((edits + spans) · log edits).
 */
export function mapThroughEdits(
  edits: readonly Edit[],
  newText: string,
  anchors: readonly Anchor[],
): Anchored[] {
  const shifted = shift(edits);
  return anchors.map(({ id, spans }): Anchored => {
    const mapped = spans.map((span) => mapSpan(shifted, newText, span));
    if (mapped.length > 0 && mapped.every(({ certain }) => certain)) {
      return { id, outcome: 'placed', spans: firstPlaces(mapped), score: 1 };
    }
    return {
      id,
      outcome: 'review',
      candidates: combinePlaces(
        spans,
        mapped.map(({ places }) => places),
      ),
    };
  });
}

function shift(edits: readonly Edit[]): Shifted[] {
  let grown = 0;
  return edits.map((edit) => {
    const newStart = edit.start + grown;
    grown += edit.text.length - (edit.end - edit.start);
    return { ...edit, newStart };
  });
}

function mapSpan(edits: readonly Shifted[], newText: string, span: QuotedSpan): Mapped {
  // What is put in at the start comes before the span, so it counts as an edit that is over.
  const overStart = lastBefore(edits, (edit) => edit.end <= span.start);
  const begun = lastBefore(edits, (edit) => edit.start < span.end);
  const atStart = edits[overStart + 1];
  const atEnd = edits[begun];
  const first = begun > overStart ? atStart : undefined;
  const last = begun > overStart ? atEnd : undefined;
  const cutStart = first !== undefined && first.start < span.start ? first : null;
  const cutEnd = last !== undefined && last.end > span.end ? last : null;
  const inner = {
    start: cutStart ? newEnd(cutStart) : moved(edits[overStart], span.start),
    end: cutEnd ? cutEnd.newStart : moved(atEnd, span.end),
  };
  if (inner.end <= inner.start) return elsewhere(newText, span);
  const kept = begun > overStart ? tidy(newText, inner) : inner;
  if (kept.start === kept.end) return elsewhere(newText, span);
  const doubtful = [cutStart, cutEnd].some((cut) => cut !== null && cut.text !== '');
  if (!doubtful) return { certain: true, places: [{ span: kept, score: 1 }] };
  const grown = tidy(newText, {
    start: cutStart ? cutStart.newStart : inner.start,
    end: cutEnd ? newEnd(cutEnd) : inner.end,
  });
  const score = Math.min(1, (inner.end - inner.start) / (span.end - span.start));
  return {
    certain: false,
    places: [
      { span: grown, score },
      { span: kept, score: score / 2 },
    ],
  };
}

/** Index of the last edit for which `holds`; those for which it holds come first. -1 when none. */
function lastBefore(edits: readonly Shifted[], holds: (edit: Shifted) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit && holds(edit)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where an offset is now that stands after this edit, or before all of them. */
function moved(before: Shifted | undefined, offset: number): number {
  return before ? newEnd(before) + offset - before.end : offset;
}

function newEnd(edit: Shifted): number {
  return edit.newStart + edit.text.length;
}

/** A program may replace half of a surrogate pair, and a deletion leave a space at an end. */
function tidy(text: string, { start, end }: Span): Span {
  return trimBounds(text, {
    start: isInsidePair(text, start) ? start - 1 : start,
    end: isInsidePair(text, end) ? end + 1 : end,
  });
}

/** The words of a span that was taken away may have been put, or stand, somewhere else. */
function elsewhere(text: string, { exact, prefix, suffix }: QuotedSpan): Mapped {
  const places = findAll(text, exact, { overlapping: false }).map((start) => {
    const end = start + exact.length;
    const left = Number(prefix !== '' && text.endsWith(prefix, start));
    const right = Number(suffix !== '' && text.startsWith(suffix, end));
    return { span: { start, end }, score: scoreOf({ words: 1, left, right, place: 0 }) };
  });
  places.sort((a, b) => b.score - a.score);
  return { certain: false, places: places.slice(0, MAX_CANDIDATES) };
}

function firstPlaces(mapped: readonly Mapped[]): Span[] {
  return mapped.flatMap(({ places }) => places.slice(0, 1).map(({ span }) => span));
}
