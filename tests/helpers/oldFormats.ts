import type { Database } from '../../db/store/database.ts';

const STANCES = ['Position', 'Demand', 'Precondition', 'Offer', 'Commitment', 'Refusal'];
const LINK_TYPES = ['supports', 'contradicts', 'responds to', 'is condition for'];

/** Puts some of the tags and link types into a notebook of the first format that it began with. */
export function seedFirstFormat(db: Database): void {
  STANCES.forEach((name, index) => {
    db.prepare(
      `INSERT INTO tag (id, family, name, color, letter, key, description, position)
       VALUES (:id, 'stance', :name, 'blue', NULL, :key, '', :position)`,
    ).run({ id: fixedId(0x100 + index), name, key: String(index + 1), position: index + 1 });
  });
  LINK_TYPES.forEach((name, index) => {
    db.prepare(
      `INSERT INTO link_type (id, name, inverse, symmetric, position)
       VALUES (:id, :name, :name, :symmetric, :position)`,
    ).run({
      id: fixedId(0x200 + index),
      name,
      symmetric: Number(name === 'contradicts'),
      position: index + 1,
    });
  });
}

function fixedId(number: number): string {
  return `70726c79-0000-8000-8000-${number.toString(16).padStart(12, '0')}`;
}
