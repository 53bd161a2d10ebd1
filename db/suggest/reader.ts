import type { Span } from '../model/span.ts';
import { readClause, type Clause } from './clause.ts';
import { datesIn } from './dates/datesIn.ts';
import type { DateWords } from './dates/dateWords.ts';
import { findKnownNames } from './knownNames.ts';
import { isCapitalInside } from './names.ts';
import type { SuggestionRequest } from './suggestion.ts';
import { readSurroundings, type NearSentence } from './surroundings.ts';
import type { Mask } from './tokens.ts';

/** The sentences around a selection, taken apart as they are asked for. */
export interface Reader {
  sentences: readonly NearSentence[];
  /** Whether all that is selected stands within quotation marks. */
  quoted: boolean;
  /** A sentence but for quotations and the selection. */
  outside(sentence: NearSentence): Clause;
  /** A sentence but for quotations. */
  inside(sentence: NearSentence): Clause;
  /** A sentence with all that is in it. */
  whole(sentence: NearSentence): Clause;
  datesOf(sentence: NearSentence): readonly DateWords[];
}

/** Prepares to read around the selection of a request. */
export function createReader(request: SuggestionRequest): Reader {
  const { text, spans, actors, published } = request;
  const { sentences, quotations, ...stretch } = readSurroundings(request);
  const known = findKnownNames(text, stretch, actors);
  const dates = new Map<NearSentence, DateWords[]>();

  const datesOf = (sentence: NearSentence) => {
    let found = dates.get(sentence);
    if (!found) dates.set(sentence, (found = datesIn(text, sentence, published)));
    return found;
  };
  const read = (sentence: NearSentence, hidden: readonly Span[]) => {
    const masks: Mask[] = [
      ...hidden.map(({ start, end }): Mask => ({ kind: 'content', start, end })),
      ...datesOf(sentence).map(({ start, end }): Mask => ({ kind: 'date', start, end })),
    ];
    return readClause(text, sentence, masks, known, (word) => isCapitalInside(text, word));
  };

  return {
    sentences,
    quoted: spans.every((span) =>
      quotations.some(({ start, end }) => start <= span.start && span.end <= end),
    ),
    outside: (sentence) => read(sentence, [...quotations, ...spans]),
    inside: (sentence) => read(sentence, quotations),
    whole: (sentence) => read(sentence, []),
    datesOf,
  };
}
