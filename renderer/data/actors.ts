import type { Actor } from '../../db/model/actor.ts';
import { useOperation } from './useOperation.ts';

const none: Actor[] = [];

/** Every actor of the notebook, by name. */
export function useActors(): readonly Actor[] {
  const { data } = useOperation('actor.list', { limit: 100_000 });
  return data?.actors ?? none;
}
