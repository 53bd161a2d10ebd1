import { ApiError } from '../../api/errors.ts';
import type { Place } from '../../api/inputs.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/selectors.ts';
import { mergeTouching, validateSpans } from '../../text/spans.ts';
import { placeQuote } from './placeQuote.ts';
import type { SourceText } from './sourceText.ts';

/**
 * Where in a source a passage is to be: its spans, or the places of its quotes, without white space
 * at their ends, in order; those that touch are one. Throws SPAN_OUT_OF_RANGE, SPAN_EMPTY,
 * SPANS_OVERLAP, QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS, QUOTE_OCCURRENCE, and INVALID_INPUT unless
 * exactly one of spans and quotes is given.
 */
export function placeSpans(source: SourceText, place: Place): Span[] {
  const { spans, quotes } = place;
  if ((spans === undefined) === (quotes === undefined)) {
    throw new ApiError('INVALID_INPUT', {
      problem: `give either “spans” or “quotes”${spans ? ', not both' : ''}.`,
    });
  }
  const given = spans ?? quotes!.map((quote) => placeQuote(source, quote));
  const trimmed = given.map((span) => trim(source.text, span));
  const problem = validateSpans(source.text.length, trimmed);
  if (problem?.kind === 'overlap') {
    const [one, other] = [trimmed[problem.index]!, trimmed[problem.other]!];
    throw new ApiError('SPANS_OVERLAP', {
      start: Math.max(one.start, other.start),
      end: Math.min(one.end, other.end),
    });
  }
  // As given they may touch in the white space that goes off their ends.
  return mergeTouching(mergeTouching(given).map((span) => trim(source.text, span)));
}

/** One span without white space at its ends. Throws SPAN_OUT_OF_RANGE, SPAN_EMPTY. */
export function trim(text: string, { start, end }: Span): Span {
  const problem = validateSpans(text.length, [{ start, end }]);
  if (problem && problem.kind !== 'empty') {
    throw new ApiError('SPAN_OUT_OF_RANGE', { start, end, length: text.length });
  }
  const trimmed = trimSpan(text, { start, end });
  if (!trimmed) throw new ApiError('SPAN_EMPTY', { start, end });
  return trimmed;
}
