import type { Span } from '../model/span.ts';
import { chooseCue } from './chooseCue.ts';
import type { Clause } from './clause.ts';
import { openingSubject, type Cue } from './cues.ts';
import { isOutlet, type Mention } from './mentions.ts';
import type { Reader } from './reader.ts';
import { isNamed } from './subjects.ts';
import type { NearSentence } from './surroundings.ts';

/** The words that attribute a selection to somebody. */
export interface Attributing {
  sentence: NearSentence;
  clause: Clause;
  cue: Cue;
}

/**
 * The words that attribute what is selected: in its own sentences, around it or, else, in it; for
 * words within a quotation that goes on over several sentences, in the nearest of these. Null where
 * there are none.
 */
export function findAttributing(reader: Reader, spans: readonly Span[]): Attributing | null {
  const selected = reader.sentences.filter((sentence) => sentence.selected);
  for (const read of [reader.outside, reader.inside]) {
    const found = selected.flatMap((sentence): Attributing[] => {
      const clause = read(sentence);
      const cue = chooseCue(clause, spans);
      return cue ? [{ sentence, clause, cue }] : [];
    });
    const named = found.find(({ cue }) => cue.subject !== null) ?? found[0];
    if (named) return named;
  }
  return reader.quoted ? findBeside(reader) : null;
}

/** Who speaks by these words; of “he” or “she”, who spoke last. Empty where it cannot be told. */
export function speakersOf(reader: Reader, { sentence, cue }: Attributing): readonly Mention[] {
  if (isNamed(cue.subject)) return cue.subject.filter((mention) => !isOutlet(mention));
  return cue.subject === 'pronoun' ? lastSpeakers(reader, sentence) : [];
}

/** The rest of a quotation: before it in its paragraph, else after it, else in the paragraph before. */
function findBeside(reader: Reader): Attributing | null {
  const { sentences } = reader;
  const first = sentences.findIndex(({ selected }) => selected);
  const last = sentences.findLastIndex(({ selected }) => selected);
  if (first < 0) return null;
  const { block } = sentences[first]!;
  const before = sentences.slice(0, first).toReversed();
  const after = sentences.slice(last + 1);
  const nearest = [
    ...before.filter((sentence) => sentence.block === block),
    ...after.filter((sentence) => sentence.block === block),
    ...before.filter((sentence) => sentence.block !== block),
  ];
  for (const sentence of nearest) {
    const clause = reader.outside(sentence);
    const cue = clause.cues.findLast(({ subject, reporting }) => subject !== null && !reporting);
    if (cue) return { sentence, clause, cue };
  }
  return null;
}

function lastSpeakers(reader: Reader, sentence: NearSentence): readonly Mention[] {
  const before = reader.sentences.slice(0, reader.sentences.indexOf(sentence)).toReversed();
  for (const earlier of before) {
    const { tokens, mentions, cues } = reader.outside(earlier);
    const named = cues.findLast(
      ({ subject, reporting }) => isNamed(subject) && !reporting,
    )?.subject;
    const subject = named ?? openingSubject(tokens, mentions);
    // “He” is one person.
    if (subject && isNamed(subject)) return subject.length === 1 ? subject : [];
  }
  return [];
}
