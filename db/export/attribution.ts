import { dateInWords } from '../model/dateWords.ts';
import type { ActorRef } from '../model/actor.ts';
import type { Passage } from '../model/passage.ts';
import type { SourceSummary } from '../model/source.ts';

/**
 * Who said a passage, on whose behalf, to whom, when and where: “Mara Voss (on behalf of Kestria), to
 * Ilmar Brandt, said on 3 March 2031 (“earlier in the day”), interview”. Empty when nothing is known.
 */
export function attributionInWords(passage: Passage): string {
  const { speakers, onBehalfOf, addressees, saidOn, channel } = passage;
  const behalf = onBehalfOf.length > 0 ? `on behalf of ${names(onBehalfOf)}` : '';
  const speaker = speakers.length > 0 ? names(speakers) : unnamedSpeaker(passage);
  const words = saidOn?.words ? ` (“${saidOn.words}”)` : '';
  return join([
    speaker !== '' && behalf !== '' ? `${speaker} (${behalf})` : speaker || behalf,
    addressees.length > 0 ? `to ${names(addressees)}` : '',
    saidOn ? `said ${on(saidOn.date)}${dateInWords(saidOn.date)}${words}` : '',
    channel ?? '',
  ]);
}

/** The source as it is cited: “Talks resume”, Harbour Courier, 4 March 2031, ¶ 7, p. 2. */
export function sourceInWords(source: SourceSummary, passage: Passage): string {
  return join([
    `“${source.title}”`,
    source.authors.join(', '),
    source.publisher ?? '',
    source.published === null ? '' : dateInWords(source.published),
    placeInWords(passage),
  ]);
}

/** Where in its source a passage is cited from: “¶ 7”, “¶ 7, p. 2”, “¶ 7, at 1:02:03”. */
export function placeInWords({ paragraph, page, seconds }: Passage): string {
  return join([
    paragraph === null ? '' : `¶ ${paragraph}`,
    page === undefined ? '' : `p. ${page}`,
    seconds === undefined ? '' : `at ${timeOf(seconds)}`,
  ]);
}

/** A time in a recording: `1:02:03`, the second that has begun. */
export function timeOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** By whose account it is known, the nearest first: “via Reuters, citing unnamed sources”. */
export function reportingChain(reporters: readonly ActorRef[]): string {
  return reporters.map(({ name }, index) => `${index === 0 ? 'via' : 'citing'} ${name}`).join(', ');
}

export function names(actors: readonly ActorRef[]): string {
  return actors.map(({ name }) => name).join(', ');
}

/** Parts of a citation, those that say nothing left out. */
export function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** Where no actor is named, the words of the text that stand for one: “the ministry”. */
function unnamedSpeaker({ evidence }: Passage): string {
  const found = evidence.find(({ kind }) => kind === 'speaker');
  return found ? `“${found.exact.replace(/\s+/gu, ' ')}”` : '';
}

/** “said on 3 March”, but “said in March” and “said about 3 March”. */
function on(date: string): string {
  if (date.endsWith('~')) return '';
  return date.length >= 10 ? 'on ' : 'in ';
}
