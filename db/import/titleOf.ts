import type { ReadDocument } from './imported.ts';

/** Longest line, in UTF-16 units, that is taken for a title and not for a sentence. */
const LONGEST_TITLE = 120;

/**
 * What a document is called when nobody says: what it says itself, else its first line if that is
 * short, else the name of its file without the ending.
 */
export function titleOf(fileName: string, { text, blocks, details }: ReadDocument): string {
  if (details.title !== undefined) return details.title;
  const first = blocks[0];
  const words = first ? text.slice(first.start, first.end) : '';
  const [line] = first?.keepLines ? words.split('\n') : [words];
  const title = line!.replace(/\s+/gu, ' ').trim();
  if (title !== '' && title.length <= LONGEST_TITLE) return title;
  return fileName.replace(/(?<=.)\.[^.]*$/u, '');
}
