import type { Facts, LinkFact } from '../../store/facts/facts.ts';

/** The links of which both ends are among these passages. */
export function linksAmong(facts: Facts, ids: readonly string[]): LinkFact[] {
  const among = new Set(ids);
  return [...facts.links.values()].filter(
    ({ fromId, toId }) => among.has(fromId) && among.has(toId),
  );
}
