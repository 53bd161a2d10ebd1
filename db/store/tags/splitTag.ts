import { ApiError } from '../../api/errors.ts';
import { all, run, type Database } from '../database.ts';
import { moveTag, nextSibling } from './moveTag.ts';
import { readTag } from './readTags.ts';
import { createTag, updateTag } from './writeTag.ts';

/** A part that is split off a tag: its name, and the passages it takes over. */
export interface TagPart {
  name: string;
  passages: readonly string[];
}

/**
 * Splits parts off a tag: each becomes a tag after it, of its family, colour and side, and takes
 * over passages and, of these, the examples. A passage may go to several parts. Gives the ids of the
 * new tags. Throws UNKNOWN_ID, NAME_TAKEN, and INVALID_INPUT when a passage does not carry the tag.
 */
export function splitTag(db: Database, id: string, parts: readonly TagPart[]): string[] {
  const { parentId, family, color, side, examples } = readTag(db, id);
  refuseOthers(db, id, parts);
  const beforeId = nextSibling(db, id);
  const moved = new Set(parts.flatMap(({ passages }) => passages));
  const made = parts.map(({ name, passages }) => {
    const letter = family === 'stance' ? [...name.toUpperCase()][0]! : null;
    const part = createTag(db, { name, family, parentId, color, letter, side });
    moveTag(db, part, { parentId, family, beforeId });
    run(
      db,
      `INSERT INTO passage_tag (passage_id, tag_id)
       SELECT DISTINCT value, :part FROM json_each(:passages)`,
      { part, passages: JSON.stringify(passages) },
    );
    const taken = new Set(passages);
    updateTag(db, part, { examples: examples.filter((example) => taken.has(example)) });
    return part;
  });
  run(
    db,
    `DELETE FROM passage_tag
     WHERE tag_id = :id AND passage_id IN (SELECT value FROM json_each(:moved))`,
    { id, moved: JSON.stringify([...moved]) },
  );
  updateTag(db, id, { examples: examples.filter((example) => !moved.has(example)) });
  return made;
}

function refuseOthers(db: Database, id: string, parts: readonly TagPart[]): void {
  const carriers = new Set(
    all<{ id: string }>(db, 'SELECT passage_id AS id FROM passage_tag WHERE tag_id = :id', {
      id,
    }).map((row) => row.id),
  );
  parts.forEach(({ passages }, index) => {
    const other = passages.find((passage) => !carriers.has(passage));
    if (other === undefined) return;
    const problem = `“parts.${index}.passages”: the passage ${other} does not carry this tag.`;
    throw new ApiError('INVALID_INPUT', { problem });
  });
}
