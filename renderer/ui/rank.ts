import { foldName } from '../../db/text/names/foldName.ts';

export { foldName };

/** Something that can be found by what it is called. */
export interface Named {
  label: string;
  /** Other names it goes by. */
  aliases?: readonly string[];
}

/** How well a name fits what was typed; less is better. */
const FIT = { same: 0, start: 1, wordStart: 2, words: 3, inside: 4, none: 5 } as const;

/**
 * Makes a search over things by their names, without regard to case and diacritics: the same name
 * first, then names that begin with what is typed, then words that do, then any place. Among equals
 * the order given holds. Names are prepared once, so that asking at every key is cheap.
 */
export function createRanking<T extends Named>(
  things: readonly T[],
): (typed: string, limit: number) => T[] {
  const prepared = things.map((thing) => ({
    thing,
    names: [thing.label, ...(thing.aliases ?? [])].map(foldName),
  }));
  return (typed, limit) => {
    const query = foldName(typed);
    if (query === '') return things.slice(0, limit);
    return prepared
      .map(({ thing, names }) => ({
        thing,
        fit: Math.min(...names.map((name) => fit(name, query))),
      }))
      .filter((ranked) => ranked.fit < FIT.none)
      .sort((a, b) => a.fit - b.fit)
      .slice(0, limit)
      .map(({ thing }) => thing);
  };
}

/** Which name of a thing fits best what was typed: its label, unless another does better. */
export function fittingName({ label, aliases = [] }: Named, typed: string): string {
  const query = foldName(typed);
  const fits = [label, ...aliases].map((name) => fit(foldName(name), query));
  return [label, ...aliases][fits.indexOf(Math.min(...fits))]!;
}

function fit(name: string, query: string): number {
  if (name === query) return FIT.same;
  if (name.startsWith(query)) return FIT.start;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (words.some((_, index) => words.slice(index).join(' ').startsWith(query))) {
    return FIT.wordStart;
  }
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) {
    return FIT.words;
  }
  return name.includes(query) ? FIT.inside : FIT.none;
}
