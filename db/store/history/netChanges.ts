import type { Change } from '../../model/history.ts';

/**
 * What changes one after the other come to: each thing once, as who saw it before and after would
 * say. What came and went is left out.
 */
export function netChanges(changes: readonly Change[]): Change[] {
  const things = new Map<string, { first: Change; last: Change }>();
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    things.set(key, { first: things.get(key)?.first ?? change, last: change });
  }
  return [...things.values()].flatMap(({ first, last }): Change[] => {
    const { kind, id } = last;
    const was = first.change !== 'created';
    const is = last.change !== 'deleted';
    if (was && is) return [{ kind, id, change: 'updated' }];
    if (was || is) return [{ kind, id, change: is ? 'created' : 'deleted' }];
    return [];
  });
}
