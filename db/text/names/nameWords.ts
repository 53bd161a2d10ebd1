import { foldName } from './foldName.ts';
import { soundOf } from './soundOf.ts';

/** One word of a name. */
export interface NameWord {
  /** Folded, as in `foldName`. */
  word: string;
  sound: string;
  /** Written in two to five capitals: letters that may each stand for a word. */
  capitals: boolean;
}

/** A name taken apart, in the forms in which names are compared. Made once for each name. */
export interface NameForm {
  name: string;
  folded: string;
  /** Its words, without articles. */
  words: readonly NameWord[];
  /** How it sounds, for what differs in nothing but the spelling. */
  sound: string;
  /** The first letters of the words that count in an abbreviation. */
  initials: string;
  /** The letters of an abbreviation, where the name is one: `un`, `nato`. */
  abbreviation: string | null;
}

const ARTICLES = new Set(['the', 'a', 'an']);
/** Words that abbreviations leave out, and that tie what follows to what stands before. */
const SMALL = new Set(['of', 'and', 'for', 'in', 'on', 'to', 'de', 'du', 'des', 'et', 'und']);

/** Takes a name apart. */
export function formOf(name: string): NameForm {
  const folded = foldName(name);
  const written = wordsIn(name.normalize('NFKC'));
  const words = written.flatMap((each): NameWord[] => {
    const word = foldName(each);
    if (word === '' || ARTICLES.has(word)) return [];
    return [{ word, sound: soundOf(word), capitals: /^\p{Lu}{2,5}$/u.test(each) }];
  });
  return {
    name,
    folded,
    words,
    sound: words.map(({ sound }) => sound).join(' '),
    initials: initialsOf(folded),
    abbreviation: abbreviationIn(name, words),
  };
}

/** Forms by name: a name has the same ones whoever has it, and is asked for at every key. */
const known = new Map<string, NameForm>();
const MOST_KNOWN = 50_000;

/** A name taken apart; once, as long as there are not too many. */
export function knownForm(name: string): NameForm {
  let form = known.get(name);
  if (!form) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, (form = formOf(name)));
  }
  return form;
}

/** Whether a word only ties others together. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** “Zelensky, Volodymyr” is read as it is said; an apostrophe ends no word, dots between letters none. */
function wordsIn(name: string): string[] {
  const inverted = /^([^,]+),\s+([^,]+)$/u.exec(name);
  const said = inverted ? `${inverted[2]} ${inverted[1]}` : name;
  return (
    said
      .replace(/['’ʼ]/gu, '')
      .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b\.?)/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Parts joined by a hyphen count as one word: the “C” of OSCE is that of “Co-operation”. */
function initialsOf(folded: string): string {
  return (folded.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .filter((word) => !ARTICLES.has(word) && !SMALL.has(word))
    .map((word) => word[0])
    .join('');
}

/**
 * One word of two to seven capitals; or of three and more letters and one capital at the start
 * (“Nato”), for many a paper writes an abbreviation so that is said as a word.
 */
function abbreviationIn(name: string, words: readonly NameWord[]): string | null {
  const [only, another] = words;
  if (!only || another || only.word.length < 2 || only.word.length > 7) return null;
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (/^\p{Lu}+$/u.test(letters)) return only.word;
  return only.word.length >= 3 && /^\p{Lu}/u.test(letters) ? only.word : null;
}
