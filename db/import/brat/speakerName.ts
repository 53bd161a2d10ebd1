import {
  AFTER_NAME,
  BODIES,
  CHAMBERS,
  NO_NAMES,
  OFFICES,
  PARTICLES,
  PEOPLE,
  PERSONAL_TITLES,
  SUFFIXES,
  TITLES,
} from './nameWords.ts';

/** Longer is a description, in UTF-16 units. */
const LONGEST_NAME = 100;

const CAPITALIZED = /^[“"‘']?(?:(?:al|el|an|as|d['’])-?)?\p{Lu}[\p{L}\p{M}\p{N}'’.&/-]*[”"’']?,?$/u;

/** What stands between a name and a description of who that is: “Anna Brandt, the envoy”. */
const DESCRIPTION = /\s*(?:,|\s[-–—]+|—|--)\s*/u;

/**
 * The name in the words that stand for a speaker, in English; null where they are a pronoun, a
 * description (“the ministry”, “two officials”) or several speakers. The article and a description
 * behind a name are not part of it, titles are: “Mr. Brandt” and “Mrs. Brandt” are two.
 * `isOwnCapital` tells of a word whether its capital is more than that of a sentence.
 */
export function speakerName(words: string, isOwnCapital: (word: string) => boolean): string | null {
  if (words.length > 4 * LONGEST_NAME) return null;
  const flat = words
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const alone = withoutDescription(flat);
  if (alone === null) return null;
  const parts = alone
    .replace(/^(?:the |former |then |late |ex-)+/iu, '')
    .replace(/(?:['’]s?|[.:;!?])$/u, (end) => (end === '.' ? end : ''))
    .split(' ');
  const name = namePart(parts);
  if (name.length === 0 || !isName(name, isOwnCapital)) return null;
  const joined = name.join(' ').replace(/^[“"]|[”"]$/gu, '');
  return joined.length <= LONGEST_NAME ? joined : null;
}

/** Whether a name shows by its title that it is a person's. */
export function isPersonal(name: string): boolean {
  return PERSONAL_TITLES.has(plain(name.split(' ')[0]!));
}

/** Null where what follows the name makes it one of several, or no name at all. */
function withoutDescription(words: string): string | null {
  const joint = DESCRIPTION.exec(words);
  if (!joint) return words;
  const name = words.slice(0, joint.index);
  const rest = words.slice(joint.index + joint[0].length);
  const [first = '', ...others] = rest.split(' ');
  if (rest === '') return name;
  if (SUFFIXES.has(plain(first))) {
    const whole = `${name}, ${first.replace(/,$/u, '')}`;
    return others.length === 0 || first.endsWith(',') ? whole : null;
  }
  // “Brandt, Olan and Var”, “Brandt, his aides and others”; but “Brandt, R-Ala.”
  const isDescription = /^(?:\p{Ll}|\p{N}|[RDI]-)/u.test(first);
  const isOneOfSeveral = /^(?:and|or|as|his|her|their|our|my|not|others|along|together)\b/u.test(
    first,
  );
  return isDescription && !isOneOfSeveral ? name : null;
}

/** The words up to where the name ends; none where something else follows than may. */
function namePart(parts: readonly string[]): string[] {
  let end = 0;
  while (end < parts.length && mayBePart(parts, end)) end++;
  const name = parts.slice(0, end);
  if (end === parts.length) return name;
  const withoutTitles = name.filter((part) => !TITLES.has(plain(part)));
  return withoutTitles.length >= 2 && AFTER_NAME.has(parts[end]!) ? name : [];
}

function mayBePart(parts: readonly string[], index: number): boolean {
  const part = parts[index]!;
  const next = parts[index + 1];
  if (CAPITALIZED.test(part)) return true;
  if (next === undefined) return false;
  if (PARTICLES.has(part)) return CAPITALIZED.test(next) || PARTICLES.has(next);
  if (index === 0) return false;
  if (part === '&') return true;
  const before = parts.slice(0, index).map(plain);
  // “Secretary of State”, “Ministry of Ports and Harbours”, “Anna Brandt of the ferry office”
  const goesOn = before.length === 1 || before.some((word) => BODIES.has(word));
  if (part === 'of' || part === 'for' || part === 'on')
    return goesOn && isCapital(parts, index + 1);
  if (part === 'the') return ['of', 'for', 'on'].includes(parts[index - 1]!);
  if (part === 'and') return before.includes('of') || BODIES.has(plain(parts.at(-1)!));
  return false;
}

function isCapital(parts: readonly string[], index: number): boolean {
  const at = parts[index] === 'the' ? index + 1 : index;
  return CAPITALIZED.test(parts[at] ?? '');
}

function isName(parts: readonly string[], isOwnCapital: (word: string) => boolean): boolean {
  const all = parts.map(plain);
  const [first, last] = [all[0]!, all.at(-1)!];
  // “U.S.” is not “us”.
  if (NO_NAMES.has(parts[0]!.toLowerCase()) || PEOPLE.has(first) || PEOPLE.has(last)) return false;
  if (all.every((word) => TITLES.has(word) || AFTER_NAME.has(word) || word === 'the')) return false;
  if (parts.length > 1) return !OFFICES.has(last) || all.includes('of');
  if (/^\p{L}$/u.test(first) || (BODIES.has(first) && !CHAMBERS.has(first))) return false;
  const isAcronym = /^(?:\p{Lu}\.?){2,}$/u.test(parts[0]!);
  return isAcronym || isOwnCapital(parts[0]!);
}

/** A word as it stands in the lists: lower case, without full stops. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[.,“”"]/gu, '');
}
