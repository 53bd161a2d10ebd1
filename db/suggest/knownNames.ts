import type { Span } from '../model/span.ts';
import { foldText } from '../text/fold.ts';
import type { KnownActor } from './suggestion.ts';
import { BODIES, OUTLET_ENDINGS, TITLES } from './vocabulary.ts';

/** A place where a text names an actor of the notebook. */
export interface KnownName extends Span {
  actor: KnownActor;
}

/**
 * Where a stretch of a text names known actors, by name, alias or a person's last name, in order;
 * of names that overlap, the longest. A name in capitals must be so in the text: “US” is not “us”.
 */
export function findKnownNames(
  text: string,
  stretch: Span,
  actors: readonly KnownActor[],
): KnownName[] {
  const { folded, toOriginalSpan } = foldText(text.slice(stretch.start, stretch.end), {
    case: true,
    diacritics: true,
  });
  const found: KnownName[] = [];
  for (const { name, actor } of searchedNames(actors)) {
    const capital = /^\p{Lu}/u.test(name.name);
    for (let at = folded.indexOf(name.folded); at >= 0; at = folded.indexOf(name.folded, at + 1)) {
      const end = at + name.folded.length;
      if (isLetter(folded, at - 1) || isLetter(folded, end)) continue;
      const span = toOriginalSpan({ start: at, end });
      const start = stretch.start + span.start;
      if (capital && !/^\p{Lu}/u.test(text.charAt(start))) continue;
      found.push({ start, end: stretch.start + span.end, actor });
    }
  }
  return longestFirst(found);
}

interface SearchedName {
  name: { name: string; folded: string };
  actor: KnownActor;
}

function searchedNames(actors: readonly KnownActor[]): SearchedName[] {
  const searched: SearchedName[] = [];
  const byLastName = new Map<string, SearchedName | null>();
  const taken = new Set<string>();
  for (const actor of actors) {
    for (const name of actor.names) {
      if (name.folded.length < 2) continue;
      searched.push({ name, actor });
      taken.add(name.folded);
    }
    const last = lastNameOf(actor);
    // Two people of one name: then it does not say which.
    if (last)
      byLastName.set(last.folded, byLastName.has(last.folded) ? null : { name: last, actor });
  }
  for (const [folded, name] of byLastName) if (name && !taken.has(folded)) searched.push(name);
  return searched;
}

/** The last name of an actor that is or may be a person: “Umerov” of “Rustem Umerov”. */
function lastNameOf({ name, kind, names }: KnownActor): KnownActor['names'][number] | null {
  if (kind !== null && kind !== 'person') return null;
  const parts = name.split(/\s+/u);
  const foldedParts = names[0]?.folded.split(' ') ?? [];
  const last = parts.at(-1)!;
  const folded = foldedParts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 4 || folded.length < 3 || !/^\p{Lu}/u.test(last))
    return null;
  if (kind === null && foldedParts.some((part) => isOfBody(part))) return null;
  return { name: last, folded };
}

function isOfBody(part: string): boolean {
  return BODIES.has(part) || OUTLET_ENDINGS.has(part) || TITLES.has(part) || part === 'of';
}

function longestFirst(found: readonly KnownName[]): KnownName[] {
  const kept: KnownName[] = [];
  const length = ({ start, end }: Span) => end - start;
  for (const name of found.toSorted((a, b) => length(b) - length(a))) {
    if (kept.every((other) => name.end <= other.start || name.start >= other.end)) kept.push(name);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
