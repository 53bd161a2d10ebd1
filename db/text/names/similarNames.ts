import type { SimilarActor } from '../../model/actorOverview.ts';
import { nameLikeness } from './nameLikeness.ts';
import { formOf, knownForm } from './nameWords.ts';

/** Something that answers to several names, its own among them. */
export interface SeveralNames {
  id: string;
  name: string;
  names: readonly string[];
}

/** Those that a name may mean, the likeliest first; each once, with that of its names. */
export function similarNames(
  named: readonly SeveralNames[],
  name: string,
  { without, limit }: { without?: string | undefined; limit: number },
): SimilarActor[] {
  const typed = formOf(name);
  const found: Array<SimilarActor & { score: number }> = [];
  for (const { id, name: called, names } of named) {
    if (id === without) continue;
    let best: (typeof found)[number] | null = null;
    for (const each of names) {
      const likeness = nameLikeness(typed, knownForm(each));
      if (!likeness || likeness.score <= (best?.score ?? 0)) continue;
      best = { actor: { id, name: called }, name: each, ...likeness };
    }
    if (best) found.push(best);
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ actor, name: like, because }) => ({ actor, name: like, because }));
}
