import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRandom, type Random } from '../helpers/random.ts';

/** Texts to measure on. */
export interface Corpus {
  description: string;
  texts: string[];
}

const polnear = new URL('../../../shared/data/polnear/', import.meta.url);
const EVERY = 8;

/**
 * As many articles as asked for: those of PolNeAR where they lie beside the project, repeated, with
 * every eighth word of a copy replaced by an invented one, so that copies differ and the vocabulary
 * grows as it does in life; else invented ones.
 */
export function articles(count: number): Corpus {
  const random = createRandom(2031);
  const real = readPolnear();
  if (real.length === 0) {
    return {
      description: `${count} invented articles of about 4,600 characters (PolNeAR is not here)`,
      texts: Array.from({ length: count }, () => inventArticle(random)),
    };
  }
  return {
    description: `${count} articles: ${real.length} of PolNeAR, repeated with every ${EVERY}th word of a copy replaced by an invented one`,
    texts: Array.from({ length: count }, (_, index) => {
      const text = real[index % real.length]!;
      return index < real.length ? text : vary(text, random);
    }),
  };
}

/** One long source of about `length` characters, in paragraphs of some 500. */
export function longText(length: number): string {
  const random = createRandom(16);
  const paragraphs: string[] = [];
  for (let written = 0; written < length;) {
    const paragraph = Array.from({ length: 80 }, () => inventWord(random)).join(' ');
    paragraphs.push(`${paragraph}.`);
    written += paragraph.length + 3;
  }
  return paragraphs.join('\n\n');
}

/** The articles of PolNeAR, each text once; none where they do not lie beside the project. */
export function readPolnear(): string[] {
  const texts = ['train', 'dev'].flatMap((part) => {
    const folder = new URL(`${part}/text/`, polnear);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .toSorted()
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  });
  return [...new Set(texts)];
}

function vary(text: string, random: Random): string {
  let words = 0;
  return text.replace(/\p{L}+/gu, (word) => {
    words += 1;
    return words % EVERY === 0 ? inventWord(random) : word;
  });
}

function inventArticle(random: Random): string {
  const sentence = () => `${Array.from({ length: 16 }, () => inventWord(random)).join(' ')}.`;
  const paragraph = () => Array.from({ length: 4 }, sentence).join(' ');
  return Array.from({ length: 12 }, paragraph).join('\n\n');
}

const SYLLABLES = 'ka ri mo ten sul ver da lo pin gar ett na is or um fel ba cro sti wen'.split(
  ' ',
);

/** A word of an invented language: few of them are common, most are rare. */
function inventWord(random: Random): string {
  let rank = Math.floor(random.next() ** 3 * 60_000);
  let word = SYLLABLES[rank % SYLLABLES.length]!;
  while ((rank = Math.floor(rank / SYLLABLES.length)) > 0) {
    word += SYLLABLES[rank % SYLLABLES.length];
  }
  return word;
}
