import type { NameLikeness } from '../../model/actorOverview.ts';
import { isSmall, type NameForm, type NameWord } from './nameWords.ts';
import { firmLetters, spelledAlike } from './spelledAlike.ts';

/** How two names are alike, and how likely they are then to be of one actor: at most 1. */
export interface Likeness {
  because: NameLikeness;
  score: number;
}

/** What makes another of what it stands before: North Korea is not Korea. */
const TELLING_APART = new Set(
  (
    'north south east west northern southern eastern western central new upper lower inner outer ' +
    'equatorial papua democratic deputy vice assistant acting anti pro non'
  ).split(' '),
);
/** What states are by their full names: what follows their “of” is the state. */
const STATES = new Set(
  (
    'republic kingdom state states federation commonwealth emirate emirates sultanate ' +
    'principality duchy'
  ).split(' '),
);
/** What may follow a name and be left out. */
const TAIL = new Set(
  (
    'group movement party inc ltd llc co corp corporation company plc gmbh ag sa foundation ' +
    'organisation organization'
  ).split(' '),
);

/**
 * Whether two names may be of one actor; null where nothing speaks for it. The same name comes first,
 * then other spellings, abbreviations, and names that hold the other. The rules are in docs/analysis.md.
 */
export function nameLikeness(one: NameForm, other: NameForm): Likeness | null {
  if (one.folded === other.folded) return { because: 'alias', score: 1 };
  if (one.words.length === 0 || other.words.length === 0) return null;
  if (one.sound === other.sound && (one.sound.length >= 4 || sameWords(one, other))) {
    return { because: 'spelling', score: 0.95 };
  }
  const letters = abbreviates(one, other) || abbreviates(other, one);
  if (letters > 0) return { because: 'initials', score: letters > 2 ? 0.9 : 0.6 };
  if (spellings(one, other)) return { because: 'spelling', score: 0.85 };
  if (givenInitials(one, other)) return { because: 'initials', score: 0.8 };
  const [short, long] =
    one.words.length <= other.words.length ? ([one, other] as const) : ([other, one] as const);
  if (!holds(long.words, short.words)) return null;
  return { because: 'contained', score: 0.5 + (0.4 * short.sound.length) / long.sound.length };
}

/** The words at the end of a name without those that may be left out there. */
export function withoutTail(words: readonly NameWord[]): readonly NameWord[] {
  let end = words.length;
  while (end > 1 && TAIL.has(words[end - 1]!.word)) end -= 1;
  return words.slice(0, end);
}

function sameWords(one: NameForm, other: NameForm): boolean {
  return (
    one.words.length === other.words.length &&
    one.words.every(({ word }, at) => word === other.words[at]!.word)
  );
}

/** How many letters of the one stand for words of the other: UN, United Nations; 0 where none do. */
function abbreviates(short: NameForm, long: NameForm): number {
  const { abbreviation } = short;
  if (abbreviation !== null && long.words.length > 1 && long.initials === abbreviation) {
    return abbreviation.length;
  }
  return short.words.length > 1 ? lettersSpeltOut(short.words, long.words) : 0;
}

/** The same for a part of a name: UN Security Council. All else must be the same. */
function lettersSpeltOut(short: readonly NameWord[], long: readonly NameWord[]): number {
  const full = long.filter(({ word }) => !isSmall(word));
  let at = 0;
  let letters = 0;
  for (const { word, sound, capitals } of short) {
    if (isSmall(word)) continue;
    if (full[at]?.sound === sound) at += 1;
    else if (capitals && [...word].every((letter, index) => full[at + index]?.word[0] === letter)) {
      at += word.length;
      letters += word.length;
    } else return 0;
  }
  return at === full.length ? letters : 0;
}

/**
 * The same words, of which one is spelled otherwise, or several whose consonants are the same. Numbers
 * have one spelling.
 */
function spellings(one: NameForm, other: NameForm): boolean {
  if (one.words.length !== other.words.length) return false;
  let differing = 0;
  let firm = true;
  for (const [at, { word, sound }] of one.words.entries()) {
    const against = other.words[at]!;
    if (word === against.word) continue;
    if (/\p{N}/u.test(word) || !spelledAlike(sound, against.sound)) return false;
    if (sound === against.sound) continue;
    differing += 1;
    firm &&= firmLetters(sound) === firmLetters(against.sound);
  }
  return differing === 1 || firm;
}

/** V. Zelensky, Volodymyr Zelensky: the last word is the same, of the others some are initials. */
function givenInitials(one: NameForm, other: NameForm): boolean {
  if (one.words.length !== other.words.length || one.words.length < 2) return false;
  const last = one.words.at(-1)!;
  if (last.sound.length < 3 || last.sound !== other.words.at(-1)!.sound) return false;
  return one.words.every(({ word, sound }, at) => {
    const against = other.words[at]!;
    if (sound === against.sound) return true;
    const initial = word.length === 1 || against.word.length === 1;
    return initial && word[0] === against.word[0];
  });
}

function holds(long: readonly NameWord[], short: readonly NameWord[]): boolean {
  if (short.map(({ word }) => word).join('').length < 3) return false;
  if (long.length === short.length) return sameInOtherOrder(long, short);
  return endsWith(long, short) || isTail(long, short) || withMiddleNames(long, short);
}

function sameInOtherOrder(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const sorted = (words: readonly NameWord[]) =>
    words
      .map(({ sound }) => sound)
      .toSorted()
      .join(' ');
  return one.every(({ word }) => !isSmall(word)) && sorted(one) === sorted(other);
}

/** Marrow, Minister Marrow; but neither Korea, North Korea nor Ukraine, Armed Forces of Ukraine. */
function endsWith(long: readonly NameWord[], short: readonly NameWord[]): boolean {
  const before = long.slice(0, long.length - short.length);
  if (!short.every(({ sound }, at) => long[before.length + at]!.sound === sound)) return false;
  if (before.some(({ word }) => TELLING_APART.has(word))) return false;
  if (!isSmall(before.at(-1)!.word)) return true;
  return before.some(({ word }) => STATES.has(word));
}

/** Wagner, Wagner Group. */
function isTail(long: readonly NameWord[], short: readonly NameWord[]): boolean {
  const core = withoutTail(long);
  return core.length === short.length && core.every(({ sound }, at) => sound === short[at]!.sound);
}

/** Recep Erdoğan, Recep Tayyip Erdoğan: first and last are the same, the others come in order. */
function withMiddleNames(long: readonly NameWord[], short: readonly NameWord[]): boolean {
  if (short.length < 2 || long.some(({ word }) => isSmall(word))) return false;
  if (long[0]!.sound !== short[0]!.sound) return false;
  if (long.at(-1)!.sound !== short.at(-1)!.sound) return false;
  let at = 0;
  for (const { sound } of long) if (sound === short[at]?.sound) at += 1;
  return at === short.length;
}
