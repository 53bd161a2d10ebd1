import type { Change } from '../../model/history.ts';
import type { Database } from '../database.ts';
import type { Facts } from './facts.ts';
import { FactsKeeper } from './factsKeeper.ts';

const keepers = new WeakMap<Database, FactsKeeper>();

function keeperOf(db: Database): FactsKeeper {
  let keeper = keepers.get(db);
  if (!keeper) keepers.set(db, (keeper = new FactsKeeper(db)));
  return keeper;
}

/** The facts of a notebook as it is now. All of it is read the first time. */
export function currentFacts(db: Database): Facts {
  return keeperOf(db).current;
}

/** Tells the facts of a notebook what a commit changed. */
export function followChanges(db: Database, changes: readonly Change[]): void {
  keepers.get(db)?.follow(changes);
}

/** Reads a part of the facts ahead of their being wanted; false when there is nothing left. */
export function warmFacts(db: Database): boolean {
  return keeperOf(db).warm();
}
