import { isInsidePair } from '../../../db/text/surrogates.ts';

const LONGEST = 120;

/** Words in one line that is not too long to read in passing, ending between two words. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const space = line.lastIndexOf(' ', LONGEST);
  const hard = isInsidePair(line, LONGEST) ? LONGEST - 1 : LONGEST;
  return `${line.slice(0, space > LONGEST / 2 ? space : hard)} …`;
}
