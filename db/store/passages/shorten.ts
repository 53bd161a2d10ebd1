import { snippetAround } from '../../text/snippet.ts';

/** The beginning of some words in one line, cut between words: for messages and history lines. */
export function shorten(words: string, length = 80): string {
  return snippetAround(words.trim(), { start: 0, end: 0 }, { radius: length }).after;
}
