import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { both } from '../../db/model/passageQuery.ts';

/** Which passages are chosen: some, or all that the table shows but for some. */
export type Chosen =
  { all: false; ids: ReadonlySet<string> } | { all: true; without: ReadonlySet<string> };

/** Which passages something is done with, as the notebook takes it. */
export type Which = { ids: string[] } | { where: PassageQuery };

/** One by one, no more than this can be chosen; all of a table can always be. */
export const CHOSEN_AT_MOST = 100_000;

export const NOTHING: Chosen = { all: false, ids: new Set() };
export const EVERYTHING: Chosen = { all: true, without: new Set() };

/** Whether a passage is chosen. */
export function isChosen(chosen: Chosen, id: string): boolean {
  return chosen.all ? !chosen.without.has(id) : chosen.ids.has(id);
}

/** How many are chosen of a table of `passages`. */
export function chosenCount(chosen: Chosen, passages: number): number {
  return chosen.all ? Math.max(0, passages - chosen.without.size) : chosen.ids.size;
}

/** The same, and some more or less: `on` says which. */
export function choose(chosen: Chosen, ids: readonly string[], on: boolean): Chosen {
  if (chosen.all) return { all: true, without: changed(chosen.without, ids, !on) };
  return { all: false, ids: changed(chosen.ids, ids, on) };
}

function changed(set: ReadonlySet<string>, ids: readonly string[], add: boolean) {
  const next = new Set(set);
  for (const id of ids) {
    if (add) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** What is chosen in a table of those that `where` lets through. */
export function whichOf(chosen: Chosen, where: PassageQuery | undefined): Which {
  if (!chosen.all) return { ids: [...chosen.ids] };
  const without = chosen.without.size > 0 ? { not: { ids: [...chosen.without] } } : undefined;
  // Of no conditions, all hold: that is how everything is asked for.
  return { where: both(where, without) ?? { all: [] } };
}
