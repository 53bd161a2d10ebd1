import { Id } from '../../model/ids.ts';
import type { TagFamily } from '../../model/tag.ts';
import { foldText } from '../../text/fold.ts';
import { all, first, type Database } from '../database.ts';

/** The order of families everywhere: in lists, on passages, and where a name could mean several. */
export const FAMILY_ORDER = `CASE tag.family WHEN 'stance' THEN 1 WHEN 'issue' THEN 2 ELSE 3 END`;

/**
 * The tag that an id or a name means, of `family` or, stances first, of any; null when there is
 * none. Names match without regard to case.
 */
export function findTag(db: Database, nameOrId: string, family?: TagFamily): string | null {
  const parameters = { key: nameOrId.trim(), family: family ?? null };
  const condition = Id.safeParse(nameOrId).success
    ? 'id = :key'
    : `family IN ('stance', 'issue', 'free') AND name = :key COLLATE NOCASE`;
  const found = first<{ id: string }>(
    db,
    `SELECT id FROM tag WHERE ${condition} AND family = coalesce(:family, family)
     ORDER BY ${FAMILY_ORDER} LIMIT 1`,
    parameters,
  );
  // NOCASE folds the letters of ASCII alone, but it has an index.
  return found?.id ?? findFolded(db, parameters);
}

function findFolded(
  db: Database,
  parameters: { key: string; family: string | null },
): string | null {
  const wanted = fold(parameters.key);
  // Two names of ASCII alone were compared before.
  const ascii = /^[\0-\x7f]*$/u.test(parameters.key);
  const names = ascii ? `name GLOB '*[^' || char(1) || '-' || char(127) || ']*'` : 'true';
  return (
    all<{ id: string; name: string }>(
      db,
      `SELECT id, name FROM tag WHERE family = coalesce(:family, family) AND ${names}
       ORDER BY ${FAMILY_ORDER}, seq`,
      { family: parameters.family },
    ).find(({ name }) => fold(name) === wanted)?.id ?? null
  );
}

function fold(name: string): string {
  return foldText(name, { case: true }).folded;
}
