import type { NetworkActors, NetworkTie } from '../../model/network.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';

/** A tie, before it is known whether it is shown; only then its passages are worked out. */
export interface Tie extends Omit<NetworkTie, 'where'> {
  where: () => PassageQuery;
}

/** What lets the passages of an actor through. */
export type ActorTest = (id: string) => PassageQuery;

/** What lets the passages of an actor through, in the part in which actors are counted. */
export function actorTestOf(actors: NetworkActors): ActorTest {
  return (id) => (actors === 'party' ? { party: id } : { actor: id, roles: [actors] });
}

/** What lets the passages of an issue through, without those of the issues below it. */
export function issueTest(id: string): PassageQuery {
  return { tag: id, family: 'issue', below: false };
}
