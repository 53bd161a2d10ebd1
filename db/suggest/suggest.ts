import { addresseesOf } from './addressees.ts';
import { findAttributing, speakersOf, type Attributing } from './attribution.ts';
import { dateOfCue } from './dateOfCue.ts';
import { findIssues } from './findIssues.ts';
import { isOutlet, type Mention } from './mentions.ts';
import { fullName } from './names.ts';
import { createReader, type Reader } from './reader.ts';
import { reportersIn } from './reporters.ts';
import type { Suggestion, SuggestionRequest } from './suggestion.ts';

/**
 * What the sentences around a selection suggest for a passage of it: who speaks, to whom, by whose
 * account and when, and what it is about. Reads English reporting. It fills in a form that a person
 * sees, so it would rather leave a field empty than guess.
 */
export function suggest(request: SuggestionRequest): Suggestion {
  const { text, spans, issues, nearbyIssues } = request;
  const reader = createReader(request);
  const attributing = findAttributing(reader, spans);
  let speakers = attributing ? speakersOf(reader, attributing) : [];
  let reporters = findReporters(reader, attributing);
  if (speakers.length === 0 && attributing === null) {
    // “According to Umerov, …”: nobody stands between him and his words.
    speakers = reporters.filter(({ kind, titled }) => kind === 'person' || titled);
    reporters = reporters.filter((mention) => !speakers.includes(mention));
  }
  const addressees = attributing ? findAddressees(reader, attributing) : [];
  const said = namesOf(text, speakers);
  return {
    speakers: said,
    addressees: without(namesOf(text, addressees), said),
    reportedBy: without(namesOf(text, reporters), said),
    saidOn: attributing ? findDate(text, reader, attributing) : null,
    issues: findIssues(
      spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      issues,
      nearbyIssues,
    ),
  };
}

function findReporters(reader: Reader, attributing: Attributing | null): Mention[] {
  const sentences = new Set(reader.sentences.filter(({ selected }) => selected));
  if (attributing) sentences.add(attributing.sentence);
  return [...sentences].flatMap((sentence) => reportersIn(reader.outside(sentence)));
}

function findAddressees(reader: Reader, { sentence, clause, cue }: Attributing): Mention[] {
  // Whom a demand is made of is often its first word, and so within what is selected.
  const { tokens, mentions } = reader.whole(sentence);
  const { start } = clause.tokens[cue.index]!;
  const index = tokens.findIndex((token) => token.start === start);
  return addresseesOf(tokens, mentions, index).filter((mention) => !isOutlet(mention));
}

function findDate(text: string, reader: Reader, attributing: Attributing): Suggestion['saidOn'] {
  const { sentence, clause, cue } = attributing;
  const token = dateOfCue(clause, cue);
  const found = token && reader.datesOf(sentence).find(({ start }) => start === token.start);
  if (!found || found.date === null) return null;
  return { date: found.date, words: text.slice(found.start, found.end) };
}

function namesOf(text: string, mentions: readonly Mention[]): string[] {
  const names = mentions.map(({ name, known }) =>
    known || /\s/u.test(name) ? name : fullName(text, name),
  );
  return [...new Set(names)];
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
