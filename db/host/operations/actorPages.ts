import { actorOverview } from '../../analysis/actors/actorOverview.ts';
import { duplicateActors } from '../../analysis/actors/duplicateActors.ts';
import { listNames } from '../../store/actors/listNames.ts';
import { readActor, readActors } from '../../store/actors/readActors.ts';
import { splitActor } from '../../store/actors/splitActor.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { similarNames } from '../../text/names/similarNames.ts';
import type { Handlers } from './handlers.ts';

const SIMILAR_AT_MOST = 10;
const PAIRS_AT_MOST = 500;

export const actorPageHandlers: Pick<
  Handlers<'actor'>,
  'actor.split' | 'actor.similar' | 'actor.duplicates' | 'actor.overview'
> = {
  'actor.split': ({ db, step }, { id, aliases = [], ...part }) => {
    const { name } = readActor(db, id);
    const actor = readActor(db, splitActor(db, id, { ...part, aliases }));
    step.subject = `${name} → ${actor.name}`;
    return actor;
  },
  'actor.similar': ({ db }, { name, without, limit = SIMILAR_AT_MOST }) => ({
    actors: similarNames(
      listNames(db).map((actor) => ({ ...actor, names: actor.names.map((each) => each.name) })),
      name,
      { without, limit },
    ),
  }),
  'actor.duplicates': ({ db }) => {
    const { actorIndex, actorList } = currentFacts(db);
    const belongs = (one: string, other: string) =>
      actorList[actorIndex.get(one)!]!.affiliations.some(({ to }) => to === actorIndex.get(other));
    const named = listNames(db);
    const pairs = duplicateActors(
      named,
      (one, other) => belongs(one, other) || belongs(other, one),
    );
    const listed = pairs.slice(0, PAIRS_AT_MOST);
    const ids = new Set(
      listed.flatMap(({ first, second }) => [named[first]!.id, named[second]!.id]),
    );
    const actors = new Map(readActors(db, [...ids]).map((actor) => [actor.id, actor]));
    return {
      total: pairs.length,
      pairs: listed.map(({ first, second, names, because }) => ({
        first: actors.get(named[first]!.id)!,
        second: actors.get(named[second]!.id)!,
        names,
        because,
      })),
    };
  },
  'actor.overview': ({ db }, { id, members = false }) =>
    actorOverview(db, currentFacts(db), id, members),
};
