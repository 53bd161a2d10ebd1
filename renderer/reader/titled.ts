import type { Source } from '../../db/model/source.ts';

/** Whether a text begins with its title, which then need not be shown above it too. */
export function beginsWithTitle({
  text,
  blocks,
  title,
}: Pick<Source, 'text' | 'blocks' | 'title'>): boolean {
  const [first] = blocks;
  return first !== undefined && plain(text.slice(first.start, first.end)) === plain(title);
}

function plain(words: string): string {
  return words.trim().replace(/\s+/gu, ' ').toLocaleLowerCase();
}
