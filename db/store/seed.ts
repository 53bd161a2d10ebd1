import { run, type Database } from './database.ts';

/**
 * What a new notebook begins with: the stances and relations of the field, all of them editable.
 * Their ids are fixed, so that notebooks made by different people mean the same by them.
 */
const STANCES = [
  ['Position', 'blue', 'P', 'open', 'What a party holds to be so, or wants.'],
  ['Demand', 'orange', 'D', 'open', 'What a party asks another to do.'],
  ['Precondition', 'violet', 'C', 'open', 'What must happen before something else can.'],
  ['Offer', 'green', 'O', 'for', 'What a party says it would give.'],
  ['Commitment', 'teal', 'M', 'for', 'What a party binds itself to.'],
  ['Refusal', 'red', 'R', 'against', 'What a party will not do or accept.'],
  ['Assessment', 'gold', 'A', 'none', 'How someone judges a situation or another party.'],
  ['Fact', 'grey', 'F', 'none', 'What is reported to have happened.'],
] as const;

/** What the stances of a new notebook are called, so that imports may know them again. */
export const STANCE_NAMES: readonly string[] = STANCES.map(([name]) => name);

const LINK_TYPES = [
  ['supports', 'is supported by', false],
  ['contradicts', 'contradicts', true],
  ['responds to', 'is answered by', false],
  ['is condition for', 'depends on', false],
  ['restates', 'is restated by', false],
  ['revises', 'is revised by', false],
  ['elaborates', 'is elaborated by', false],
] as const;

/** Stances that the ledger knows by their ids, whatever they are called. */
export const DEMAND = fixedId(0x101);
export const PRECONDITION = fixedId(0x102);

/** Link types that analysis knows by their ids, whatever they are called. */
export const CONTRADICTS = fixedId(0x201);
export const RESPONDS_TO = fixedId(0x202);
export const IS_CONDITION_FOR = fixedId(0x203);
export const REVISES = fixedId(0x205);

/** Puts the starter tags and link types into a new notebook. */
export function seed(db: Database): void {
  STANCES.forEach(([name, color, letter, side, description], index) => {
    run(
      db,
      `INSERT INTO tag (id, family, name, color, letter, key, side, description, position)
       VALUES (:id, 'stance', :name, :color, :letter, :key, :side, :description, :position)`,
      {
        id: fixedId(0x100 + index),
        name,
        color,
        letter,
        key: String(index + 1),
        side,
        description,
        position: index + 1,
      },
    );
  });
  LINK_TYPES.forEach(([name, inverse, symmetric], index) => {
    run(
      db,
      `INSERT INTO link_type (id, name, inverse, symmetric, position)
       VALUES (:id, :name, :inverse, :symmetric, :position)`,
      {
        id: fixedId(0x200 + index),
        name,
        inverse,
        symmetric: Number(symmetric),
        position: index + 1,
      },
    );
  });
}

/** A valid UUID version 8 (free form, RFC 9562 section 5.8) that holds a small number. */
function fixedId(number: number): string {
  return `70726c79-0000-8000-8000-${number.toString(16).padStart(12, '0')}`;
}
