import { ApiError } from '../../api/errors.ts';
import type { Coder } from '../../model/agreement.ts';
import type { Facts } from '../../store/facts/facts.ts';

/** Who made passages, those with the most first; names that differ only in case are one coder. */
export function listCoders(facts: Facts): { coders: Coder[]; unnamed: number } {
  const found = new Map<string, { name: string; passages: number; sources: Set<number> }>();
  let unnamed = 0;
  for (let row = 0; row < facts.rows; row += 1) {
    if (!facts.alive[row]) continue;
    const name = facts.coders[facts.coder[row]!];
    if (name === undefined) {
      unnamed += 1;
      continue;
    }
    const key = name.toLowerCase();
    let coder = found.get(key);
    if (!coder) found.set(key, (coder = { name, passages: 0, sources: new Set() }));
    coder.passages += 1;
    coder.sources.add(facts.source[row]!);
  }
  const coders = [...found.values()]
    .map(({ name, passages, sources }) => ({ name, passages, sources: sources.size }))
    .toSorted((a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1));
  return { coders, unnamed };
}

/** A coder's name as it is written in the notebook. Throws UNKNOWN_CODER. */
export function findCoder(facts: Facts, name: string): string {
  const wanted = name.trim().toLowerCase();
  const { coders } = listCoders(facts);
  const found = coders.find((coder) => coder.name.toLowerCase() === wanted);
  if (!found) {
    const known = coders.map((coder) => coder.name).join(', ') || '–';
    throw new ApiError('UNKNOWN_CODER', { name, known });
  }
  return found.name;
}
