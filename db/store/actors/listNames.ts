import type { ActorKind } from '../../model/actor.ts';
import { all, type Database } from '../database.ts';

/** An actor with every name it answers to, its own first, as written and folded. */
export interface NamedActor {
  id: string;
  name: string;
  kind: ActorKind | null;
  names: Array<{ name: string; folded: string }>;
}

/** All actors with their names. One query. */
export function listNames(db: Database): NamedActor[] {
  const actors = new Map<string, NamedActor>();
  for (const { id, kind, ...name } of all<{
    id: string;
    kind: ActorKind | null;
    name: string;
    folded: string;
  }>(
    db,
    `SELECT actor_id AS id, kind, actor_name.name, folded
     FROM actor_name JOIN actor ON actor.id = actor_id ORDER BY actor_id, position`,
  )) {
    const actor = actors.get(id);
    if (actor) actor.names.push(name);
    else actors.set(id, { id, name: name.name, kind, names: [name] });
  }
  return [...actors.values()];
}
