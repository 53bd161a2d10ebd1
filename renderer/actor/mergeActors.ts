import type { Actor } from '../../db/model/actor.ts';
import { changeWithUndo } from '../data/undo.ts';
import { formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';

interface Named {
  id: string;
  name: string;
}

/** Makes two actors one and offers to take that back; whether it was done. */
export async function mergeActors(from: Named, into: Named): Promise<boolean> {
  const done = t('actor.merge.done', { name: from.name, into: into.name });
  return (await changeWithUndo('actor.merge', { from: from.id, into: into.id }, done)) !== null;
}

/** How often attributions name an actor; one that has two parts in a passage is named twice there. */
export function timesNamed({ counts }: Pick<Actor, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The same in words. */
export function namedInWords(actor: Pick<Actor, 'counts'>): string {
  const count = timesNamed(actor);
  return t('actor.named', { count, number: formatNumber(count) });
}
