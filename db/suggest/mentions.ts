import type { ActorKind } from '../model/actor.ts';
import type { KnownName } from './knownNames.ts';
import type { Token } from './tokens.ts';
import {
  BODIES,
  BODY_KINDS,
  CALENDAR,
  OF_OFFICE,
  OPENERS,
  OUTLET_ENDINGS,
  OUTLETS,
  PARTICLES,
  TITLES,
} from './vocabulary.ts';

/** A name in a sentence: tokens `first` to `last`, with the offices before it. */
export interface Mention {
  first: number;
  last: number;
  /** As the notebook has it where known, else without offices. */
  name: string;
  kind: ActorKind | null;
  known: boolean;
  /** An office stands before it, so it is a person. */
  titled: boolean;
}

/**
 * The names in a sentence: known ones, and unknown ones by their capitals. `isName` is asked of a
 * word that may have its capital only from the beginning of the sentence.
 */
export function findMentions(
  tokens: readonly Token[],
  known: readonly KnownName[],
  isName: (word: string) => boolean,
): Mention[] {
  const mentions: Mention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const end = endOfName(tokens, first);
    const mention =
      knownMention(tokens, first, end, known) ??
      (end > first ? unknownMention(tokens, first, end, known, isName) : null);
    if (mention) mentions.push(withBody(tokens, mention));
    first = Math.max(first, end - 1, mentions.at(-1)?.last ?? 0);
  }
  return mentions;
}

/** “Erdogan's office”, “Russia's Foreign Ministry”: not the one that is named but what is theirs. */
function withBody(tokens: readonly Token[], owner: Mention): Mention {
  if (tokens[owner.last + 1]?.kind !== 'possessive') return owner;
  const first = owner.last + 2;
  const end = Math.max(endOfName(tokens, first), endOfBody(tokens, first));
  if (end <= first || !BODIES.has(lower(tokens[end - 1]))) return owner;
  const [name, ...rest] = [tokens.slice(owner.first, first), tokens.slice(first, end)].map((part) =>
    part
      .map(({ text }) => text)
      .join(' ')
      .replace(/ (?=['’]s$)/u, ''),
  );
  return {
    first: owner.first,
    last: end - 1,
    name: [name, ...rest].join(' '),
    kind: 'organisation',
    known: false,
    titled: false,
  };
}

/** Whether a name is that of a news agency, a paper or a broadcaster. */
export function isOutlet({ name }: Pick<Mention, 'name'>): boolean {
  const parts = name.toLowerCase().split(/\s+/u);
  return OUTLETS.has(parts[0]!) || (parts.length > 1 && OUTLET_ENDINGS.has(parts.at(-1)!));
}

/** A known name that begins here and holds at least all the capitals that follow on it. */
function knownMention(
  tokens: readonly Token[],
  first: number,
  end: number,
  known: readonly KnownName[],
): Mention | null {
  const token = tokens[first]!;
  const name = known.find(({ start }) => start >= token.start && start < token.end);
  if (!name || token.kind !== 'word') return null;
  let last = first;
  while (tokens[last + 1] && tokens[last + 1]!.start < name.end) last++;
  if (last < end - 1) return null;
  return { first, last, ...whoIs(name), titled: false };
}

function whoIs({ actor }: KnownName): Pick<Mention, 'name' | 'kind' | 'known'> {
  return { name: actor.name, kind: actor.kind, known: true };
}

/** The end (exclusive) of the run of capitalized words that begins at `first`; `first` if none. */
function endOfName(tokens: readonly Token[], first: number): number {
  if (!isCapital(tokens[first])) return first;
  let end = first + 1;
  for (;;) {
    const word = lower(tokens[end]);
    if (isCapital(tokens[end])) end++;
    else if (PARTICLES.has(word)) {
      const next = PARTICLES.has(lower(tokens[end + 1])) ? end + 2 : end + 1;
      if (!isCapital(tokens[next])) break;
      end = next + 1;
    } else if (word === 'of' && takesOf(tokens[end - 1])) {
      const next = lower(tokens[end + 1]) === 'the' ? end + 2 : end + 1;
      if (!isCapital(tokens[next])) break;
      end = next + 1;
    } else break;
  }
  return endOfBody(tokens, end);
}

/** “Turkish Presidential office”, “Ukrainian foreign ministry”. */
function endOfBody(tokens: readonly Token[], end: number): number {
  const next = BODY_KINDS.has(lower(tokens[end])) ? end + 1 : end;
  const word = tokens[next];
  return word?.kind === 'word' && BODIES.has(word.text) ? next + 1 : end;
}

function unknownMention(
  tokens: readonly Token[],
  first: number,
  end: number,
  known: readonly KnownName[],
  isName: (word: string) => boolean,
): Mention | null {
  const words = tokens.slice(first, end);
  const nameFirst = first + offices(words);
  const last = end - 1;
  const titled = nameFirst > first;
  const same = known.find(
    ({ start, end: to }) =>
      to === tokens[last]!.end && (nameFirst >= end || start === tokens[nameFirst]!.start),
  );
  if (same) return { first, last, ...whoIs(same), titled };
  if (nameFirst >= end) return null;
  const name = tokens.slice(nameFirst, end).map(({ text }) => text);
  if (name.length === 1) {
    const [only] = name as [string];
    if (!/\p{L}{2}/u.test(only) || BODIES.has(only.toLowerCase())) return null;
    if (nameFirst === 0 && !OUTLETS.has(only.toLowerCase()) && !isName(only)) return null;
  }
  return { first, last, name: name.join(' '), kind: null, known: false, titled };
}

/**
 * How many of the words before a name are offices: “Defense Minister Rustem Umerov” has two. All of
 * them, where it cannot be told where the name begins: “President of Aldova Ilse Marrow”.
 */
function offices(words: readonly Token[]): number {
  const last = lower(words.at(-1));
  if (BODIES.has(last) || OUTLET_ENDINGS.has(last)) return 0;
  const title = words.findLastIndex((word) => TITLES.has(lower(word)));
  if (title < 0) return 0;
  let count = title + 1;
  const of = words.slice(count, count + 3).map(lower);
  if (of[0] === 'of' && !OF_OFFICE.has(of[1] === 'the' ? of[2]! : of[1]!)) return words.length;
  while (count < words.length && OF_OFFICE.has(lower(words[count]))) count++;
  return count;
}

function takesOf(token: Token | undefined): boolean {
  return TITLES.has(lower(token)) || BODIES.has(lower(token));
}

function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
  // “We're” is “we”.
  const [word = ''] = lower(token).split(/['’]/u);
  return !OPENERS.has(word) && !CALENDAR.has(word);
}

function lower(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text.toLowerCase() : '';
}
