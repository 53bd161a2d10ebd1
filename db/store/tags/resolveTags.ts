import { ApiError } from '../../api/errors.ts';
import type { TagInput } from '../../api/inputs.ts';
import { Id } from '../../model/ids.ts';
import type { TagFamily } from '../../model/tag.ts';
import type { Database } from '../database.ts';
import { findTag } from './findTag.ts';
import { createTag } from './writeTag.ts';

export { findTag };

/**
 * The tags that names and ids mean, in order, each once. An unknown name becomes an issue, or a tag
 * of the family that is said with it. Throws UNKNOWN_ID for an id that is not there.
 */
export function resolveTags(db: Database, inputs: readonly TagInput[]): string[] {
  return [
    ...new Set(
      inputs.map((input) =>
        typeof input === 'string' ? resolve(db, input) : resolve(db, input.name, input.family),
      ),
    ),
  ];
}

function resolve(db: Database, nameOrId: string, family?: TagFamily): string {
  const found = findTag(db, nameOrId, family);
  if (found !== null) return found;
  if (Id.safeParse(nameOrId).success)
    throw new ApiError('UNKNOWN_ID', { kind: 'tag', id: nameOrId });
  return createTag(db, { name: nameOrId, family: family ?? 'issue' });
}
