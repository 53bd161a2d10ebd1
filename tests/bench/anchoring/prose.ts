import type { Random } from '../../helpers/random.ts';

const PEOPLE = (
  'Minister Orla Vey|Captain Ilmar Dask|the envoy Tessa Brun|President Kolden|Ambassador Rhee|' +
  'the harbour master|Deputy Minister Anselm Foy|a spokesman for Northmark|Commissioner Lind|' +
  'the mediator Sarai Okonjo|an official in Sundholm|the pilots’ union|General Marrek'
).split('|');
const ACTS = (
  'rejected|welcomed|postponed|signed|read aloud|criticised|withdrew|circulated|accepted in part|' +
  'described as unfinished|sent back|refused to discuss|promised to study|made public'
).split('|');
const THINGS = (
  'the draft on the strait|the timetable of the ferries|a map of the new corridor|the fuel quotas|' +
  'the letter of the islands|the second annex|the offer of joint patrols|the list of detained crews|' +
  'the toll on cargo|the report of the pilots|the appeal of the fishing towns|a pause of ten days'
).split('|');
const TIMES = (
  'on Monday|late on Tuesday|before the third round|in the week of the storms|on 14 March|' +
  'after a night of talks|during a visit to Sundholm|hours before the deadline|two days later|' +
  'on the eve of the vote'
).split('|');
const REASONS = (
  'because the harbour would close|although no one had asked for it|to win time|' +
  'while the ferries lay at anchor|without naming a date|in front of the whole delegation|' +
  'as the winter service began|despite a warning from the coast guard|to the surprise of both sides'
).split('|');
const CLAIMS = (
  'We will not open the corridor|The crews must come home first|No ship leaves without a pilot|' +
  'We agree|No|Our patience is not endless|The toll has to go|We have shared our draft|' +
  'They know what we need|It is a beginning'
).split('|');
const CONDITIONS = (
  'until the patrols have ended|if the islands are heard|before anything is signed|' +
  'as long as the quotas stand|unless Northmark agrees|once the mines are cleared|' +
  'whatever the others decide|when the ice is gone'
).split('|');

/**
 * About `length` characters of news about an invented negotiation, in paragraphs. Its sentences
 * have many words in common, and some, as "We agree", come again and again.
 */
export function inventProse(length: number, random: Random): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < length;) {
    const sentences = Array.from({ length: 2 + random.below(4) }, () => inventSentence(random));
    paragraphs.push(sentences.join(' '));
    written += paragraphs.at(-1)!.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** One sentence of such news. */
export function inventSentence(random: Random): string {
  const one = (words: readonly string[]) => random.pick(words)!;
  const number = 2 + random.below(900);
  const sentence = [
    () => `${one(PEOPLE)} ${one(ACTS)} ${one(THINGS)} ${one(TIMES)}, ${one(REASONS)}.`,
    () => `“${one(CLAIMS)} ${one(CONDITIONS)},” ${one(PEOPLE)} said ${one(TIMES)}.`,
    () => `“${one(CLAIMS)},” said ${one(PEOPLE)}, who had ${one(ACTS)} ${one(THINGS)}.`,
    () => `${one(TIMES)}, ${number} passengers waited ${one(REASONS)}; ${one(PEOPLE)} left.`,
    () => `${one(THINGS)} was ${one(ACTS)} by ${one(PEOPLE)} — and then by ${one(PEOPLE)}.`,
    () => `“${one(CLAIMS)}.”`,
  ][Math.min(5, Math.floor(random.next() * 5.3))]!();
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
