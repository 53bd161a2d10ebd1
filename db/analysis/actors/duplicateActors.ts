import type { NameLikeness } from '../../model/actorOverview.ts';
import type { NamedActor } from '../../store/actors/listNames.ts';
import { nameLikeness, withoutTail, type Likeness } from '../../text/names/nameLikeness.ts';
import { isSmall, knownForm, type NameForm, type NameWord } from '../../text/names/nameWords.ts';
import { firmLetters } from '../../text/names/spelledAlike.ts';

/** Two actors, by their places in the list, that may be one, and the names that say so. */
export interface ActorPair {
  first: number;
  second: number;
  names: [string, string];
  because: NameLikeness;
}

interface Name {
  actor: number;
  form: NameForm;
}

/** A name that so many others hold says little of any of them: “officials”. */
const HELD_BY_MOST = 5;
/** Words of fewer letters are compared as they are: `spelledAlike`. */
const SHORTEST = 6;

/**
 * Pairs of actors that may be one, the likeliest first, each once. Names are not compared each with
 * each but where they share a key: how they sound, their consonants, what is left without one letter,
 * the words they end with, their initials. A person is nobody else than a person; those of whom one
 * belongs to the other, as `apart` tells, are two.
 */
export function duplicateActors(
  actors: readonly NamedActor[],
  apart: (first: string, second: string) => boolean,
): ActorPair[] {
  const all = actors.flatMap((actor, index) =>
    actor.names.map(({ name }): Name => ({ actor: index, form: knownForm(name) })),
  );
  const found = new Map<number, ActorPair & Likeness>();
  const holders = new Map<string, Set<number>>();
  for (const [one, other] of candidates(all)) {
    if (one.actor === other.actor) continue;
    const [first, second] = one.actor < other.actor ? [one, other] : [other, one];
    const likeness = nameLikeness(first.form, second.form);
    if (!likeness) continue;
    if (likeness.because === 'contained') {
      const [inner, outer] =
        first.form.words.length <= second.form.words.length ? [first, second] : [second, first];
      addTo(holders, inner.form.sound, outer.actor);
    }
    const key = first.actor * actors.length + second.actor;
    if ((found.get(key)?.score ?? 0) >= likeness.score) continue;
    found.set(key, {
      first: first.actor,
      second: second.actor,
      names: [first.form.name, second.form.name],
      ...likeness,
    });
  }
  return [...found.values()]
    .filter(({ first, second, names: [one, other], because }) => {
      const [a, b] = [actors[first]!, actors[second]!];
      if (a.kind && b.kind && (a.kind === 'person') !== (b.kind === 'person')) return false;
      if (because === 'contained') {
        const held = [one, other].map((name) => holders.get(knownForm(name).sound)?.size ?? 0);
        if (Math.max(...held) > HELD_BY_MOST) return false;
      }
      return !apart(a.id, b.id);
    })
    .sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second)
    .map(({ first, second, names, because }) => ({ first, second, names, because }));
}

/** Pairs of names that share a key; some come more than once. */
function* candidates(names: readonly Name[]): Generator<readonly [Name, Name]> {
  yield* withinKeys(names, ({ sound }) => [sound]);
  yield* withinKeys(names, ({ words }) =>
    words.length > 1 ? [soundsOf(words).toSorted().join(' ')] : [],
  );
  yield* withinKeys(names, ({ sound }) => {
    const firm = firmLetters(sound);
    return firm.length >= 3 ? [firm] : [];
  });
  yield* withinKeys(names, withoutOneLetter);
  yield* acrossKeys(
    names,
    ({ abbreviation }) => (abbreviation === null ? [] : [abbreviation]),
    ({ initials, words }) => (words.length > 1 ? [initials] : []),
  );
  yield* acrossKeys(
    names,
    (form) => (form.words.some(({ capitals }) => capitals) ? [speltOut(form)] : []),
    (form) => (form.words.length > 1 ? [speltOut(form)] : []),
  );
  yield* acrossKeys(
    names,
    ({ words }) => (words.length > 1 && words.some(isInitial) ? [words.at(-1)!.sound] : []),
    ({ words }) => (words.length > 1 ? [words.at(-1)!.sound] : []),
  );
  yield* acrossKeys(names, ({ sound }) => [sound], shortened);
  yield* acrossKeys(
    names,
    ({ words }) => (words.length > 1 ? [ends(words)] : []),
    ({ words }) => (words.length > 2 ? [ends(words)] : []),
  );
}

type KeysOf = (form: NameForm) => readonly string[];

function* withinKeys(names: readonly Name[], keysOf: KeysOf): Generator<readonly [Name, Name]> {
  for (const same of byKey(names, keysOf).values()) {
    for (let at = 1; at < same.length; at += 1) {
      for (let before = 0; before < at; before += 1) yield [same[before]!, same[at]!];
    }
  }
}

function* acrossKeys(
  names: readonly Name[],
  keysOf: KeysOf,
  othersKeysOf: KeysOf,
): Generator<readonly [Name, Name]> {
  const others = byKey(names, othersKeysOf);
  for (const name of names) {
    for (const key of keysOf(name.form)) {
      for (const other of others.get(key) ?? []) if (other !== name) yield [name, other];
    }
  }
}

function byKey(names: readonly Name[], keysOf: KeysOf): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of new Set(keysOf(name.form))) {
      const same = found.get(key);
      if (same) same.push(name);
      else found.set(key, [name]);
    }
  }
  return found;
}

/** Names that differ in one letter, or in two that changed places, are the same without one. */
function withoutOneLetter({ words, sound }: NameForm): string[] {
  const keys = [sound];
  let start = 0;
  for (const { sound: word } of words) {
    if (word.length >= SHORTEST - 1) {
      for (let at = 1; at < word.length - 1; at += 1) {
        if (word[at] === word[at - 1]) continue;
        keys.push(sound.slice(0, start + at) + sound.slice(start + at + 1));
      }
    }
    start += word.length + 1;
  }
  return keys;
}

/** Initials, where every letter of what stands in capitals is one: “UN Security Council”, UNSC. */
function speltOut({ words }: NameForm): string {
  return words
    .filter(({ word }) => !isSmall(word))
    .map(({ word, capitals }) => (capitals ? word : word[0]))
    .join('');
}

/** What a name may be called for short: its last words, or all without what may be left out there. */
function shortened({ words }: NameForm): string[] {
  const shorter = words.slice(1).map((_, at) => soundsOf(words.slice(at + 1)).join(' '));
  return [...shorter, soundsOf(withoutTail(words)).join(' ')];
}

function ends(words: readonly NameWord[]): string {
  return `${words[0]!.sound} ${words.at(-1)!.sound}`;
}

function soundsOf(words: readonly NameWord[]): string[] {
  return words.map(({ sound }) => sound);
}

function isInitial({ word }: NameWord): boolean {
  return word.length === 1;
}

function addTo(map: Map<string, Set<number>>, key: string, member: number): void {
  const members = map.get(key);
  if (members) members.add(member);
  else map.set(key, new Set([member]));
}
