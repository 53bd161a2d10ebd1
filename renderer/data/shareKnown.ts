import { replaceEqualDeep } from '@tanstack/react-query';

/**
 * Takes over from what was known whatever is still the same, so that only what changed is shown
 * anew. The items of a list are known by their ids and not by their places: one more passage must
 * not make all that stand after it look changed.
 */
export function shareKnown(before: unknown, now: unknown): unknown {
  if (before === now) return before;
  if (isList(before) && isList(now)) return shareItems(before, now);
  if (!isRecord(before) || !isRecord(now)) return replaceEqualDeep(before, now);
  const shared: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(now)) shared[key] = shareKnown(before[key], value);
  return isSame(before, shared) ? before : shared;
}

interface Item {
  id: string;
}

function shareItems(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const shared = now.map((item) => replaceEqualDeep(known.get(item.id), item));
  const same = shared.length === before.length && shared.every((item, at) => item === before[at]);
  return same ? before : shared;
}

/** A list of things with ids, or one without anything. */
function isList(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && 'id' in item);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
