import { ApiError } from '../../api/errors.ts';
import type { LinkType } from '../../model/link.ts';
import { CONTRADICTS, IS_CONDITION_FOR, REVISES } from '../seed.ts';

/** What is found by the link types that analysis knows by their ids. */
const NEEDED: ReadonlyMap<string, string> = new Map([
  [CONTRADICTS, 'drift'],
  [REVISES, 'drift'],
  [IS_CONDITION_FOR, 'deadlocks'],
]);

/** Refuses to let go of a link type without which something could no longer be found. */
export function refuseNeeded({ id, name }: Pick<LinkType, 'id' | 'name'>): void {
  const found = NEEDED.get(id);
  if (found !== undefined) throw new ApiError('LINK_TYPE_NEEDED', { name, found });
}
