import type { SimilarActor } from '../../model/actorOverview.ts';
import type { NamedActor } from '../../store/actors/listNames.ts';
import { nameLikeness } from './nameLikeness.ts';
import { formOf, knownForm } from './nameWords.ts';

/** Actors that a name may mean, the likeliest first; each once, with that of its names. */
export function similarActors(
  actors: readonly NamedActor[],
  name: string,
  { without, limit }: { without?: string | undefined; limit: number },
): SimilarActor[] {
  const typed = formOf(name);
  const found: Array<SimilarActor & { score: number }> = [];
  for (const { id, name: called, names } of actors) {
    if (id === without) continue;
    let best: (typeof found)[number] | null = null;
    for (const each of names) {
      const likeness = nameLikeness(typed, knownForm(each.name));
      if (!likeness || likeness.score <= (best?.score ?? 0)) continue;
      best = { actor: { id, name: called }, name: each.name, ...likeness };
    }
    if (best) found.push(best);
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ actor, name: like, because }) => ({ actor, name: like, because }));
}
