import { create } from 'zustand';
import type { DuplicateActors } from '../../../db/model/actorOverview.ts';

/** Pairs that someone said are two, until the window is closed. */
export const useNotSame = create<{ keys: ReadonlySet<string> }>(() => ({ keys: new Set() }));

/** Says that two are not the same. */
export function markNotSame(pair: Pick<DuplicateActors, 'first' | 'second'>): void {
  useNotSame.setState(({ keys }) => ({ keys: new Set(keys).add(pairKey(pair)) }));
}

/** What tells pairs apart. */
export function pairKey({ first, second }: Pick<DuplicateActors, 'first' | 'second'>): string {
  return `${first.id} ${second.id}`;
}
