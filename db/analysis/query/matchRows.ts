import type {
  ActorRole,
  PassagePart,
  PassageQuery,
  PassageTest,
} from '../../model/passageQuery.ts';
import { dateBounds } from '../../model/partialDate.ts';
import type { TagFamily } from '../../model/tag.ts';
import type { Database } from '../../store/database.ts';
import { dayNumber, firstDay, lastDay, STATES, type Facts } from '../../store/facts/facts.ts';
import { findActor } from '../../store/actors/actorNames.ts';
import { quotedPassages } from '../../store/notes/quotedPassages.ts';
import { findLinkType } from '../../store/links/linkTypes.ts';
import { passagesWithWords } from '../../store/search/passagesWithWords.ts';
import { findTag } from '../../store/tags/resolveTags.ts';
import { belongingOf, partiesOf } from './parties.ts';
import { tagsBelow } from './tagsBelow.ts';
import { demandingSets, partiesToAct } from './whoMustAct.ts';

/** 1 for every row that a query lets through, 0 for the others and for deleted passages. */
export type Marks = Uint8Array;

/**
 * Which passages a query lets through. `db` is asked only for what facts do not hold: names, words,
 * what notes quote. Without a query, all. Throws UNKNOWN_LINK_TYPE.
 */
export function matchRows(db: Database, facts: Facts, query?: PassageQuery): Marks {
  const marks = query === undefined ? facts.alive.slice(0, facts.rows) : match(db, facts, query);
  for (let row = 0; row < marks.length; row += 1) marks[row]! &= facts.alive[row]!;
  return marks;
}

/** The rows that a query lets through, in the order they came into the notebook. */
export function rowsMatching(db: Database, facts: Facts, query?: PassageQuery): number[] {
  const marks = matchRows(db, facts, query);
  const rows: number[] = [];
  for (let row = 0; row < marks.length; row += 1) if (marks[row]) rows.push(row);
  return rows;
}

function match(db: Database, facts: Facts, query: PassageQuery): Marks {
  if ('all' in query) {
    return combine(db, facts, query.all, 1, (one, other) => one & other);
  }
  if ('any' in query) {
    return combine(db, facts, query.any, 0, (one, other) => one | other);
  }
  if ('not' in query) return match(db, facts, query.not).map((mark) => 1 - mark);
  return test(db, facts, query);
}

function combine(
  db: Database,
  facts: Facts,
  queries: readonly PassageQuery[],
  start: 0 | 1,
  join: (one: number, other: number) => number,
): Marks {
  const marks = new Uint8Array(facts.rows).fill(start);
  for (const query of queries) {
    const others = match(db, facts, query);
    for (let row = 0; row < marks.length; row += 1) marks[row] = join(marks[row]!, others[row]!);
  }
  return marks;
}

function test(db: Database, facts: Facts, query: PassageTest): Marks {
  const each = (holds: (row: number) => boolean): Marks => {
    const marks = new Uint8Array(facts.rows);
    for (let row = 0; row < marks.length; row += 1) marks[row] = Number(holds(row));
    return marks;
  };
  const none = () => new Uint8Array(facts.rows);
  const rowsOf = (rows: Iterable<number | undefined>): Marks => {
    const marks = none();
    for (const row of rows) if (row !== undefined) marks[row] = 1;
    return marks;
  };
  const bySet = (column: Int32Array, holds: (members: readonly number[]) => boolean): Marks => {
    const marks = facts.sets.marks(holds);
    return each((row) => marks[column[row]!] === 1);
  };

  if ('ids' in query) return rowsOf(query.ids.map((id) => facts.rowOf.get(id)));
  if ('tag' in query) {
    const id = findTag(db, query.tag, query.family);
    const index = id === null ? undefined : facts.tagIndex.get(id);
    if (index === undefined) return none();
    const wanted = query.below === false ? new Set([index]) : tagsBelow(facts, index);
    return bySet(facts.tags, (members) => members.some((tag) => wanted.has(tag)));
  }
  if ('actor' in query) return actorTest(db, facts, query, each, bySet);
  if ('party' in query) {
    const party = query.party === null ? null : indexOfActor(db, facts, query.party);
    if (party === null && query.party !== null) return none();
    const fits = (parties: readonly number[]) =>
      party === null ? parties.length === 0 : parties.includes(party);
    const role = query.role ?? 'speaker';
    if (role !== 'requiredOf') return each((row) => fits(partiesOf(facts, row, role)));
    const demanding = demandingSets(facts);
    return each((row) => fits(partiesToAct(facts, row, demanding)));
  }
  if ('said' in query) {
    const { after, before } = query.said;
    const from = after === undefined ? 0 : dayNumber(dateBounds(after).first);
    const to = before === undefined ? Infinity : dayNumber(dateBounds(before).first);
    return each((row) => {
      const last = lastDay(facts, row);
      return last !== 0 && last >= from && firstDay(facts, row) < to;
    });
  }
  if ('month' in query) {
    const month = query.month === null ? 0 : dayNumber(`${query.month}-00`) / 100;
    return each((row) => Math.floor(firstDay(facts, row) / 100) === month);
  }
  if ('sources' in query) return bySource(facts, each, ({ id }) => query.sources.includes(id));
  if ('publisher' in query) {
    const wanted = query.publisher?.toLowerCase() ?? null;
    return bySource(facts, each, ({ publisher }) => (publisher?.toLowerCase() ?? null) === wanted);
  }
  if ('reliability' in query) {
    return bySource(facts, each, ({ reliability }) => query.reliability.includes(reliability));
  }
  if ('credibility' in query) {
    return bySource(facts, each, ({ credibility }) => query.credibility.includes(credibility));
  }
  if ('link' in query) {
    const { type, swapped } = findLinkType(db, query.link);
    const [near, far] = swapped ? (['to', 'from'] as const) : (['from', 'to'] as const);
    const rows: Array<number | undefined> = [];
    for (const link of facts.links.values()) {
      if (link.typeId !== type.id) continue;
      const either = query.end === undefined || type.symmetric;
      if (either || query.end === near) rows.push(facts.rowOf.get(link.fromId));
      if (either || query.end === far) rows.push(facts.rowOf.get(link.toId));
    }
    return rowsOf(rows);
  }
  if ('side' in query) {
    return bySet(facts.tags, (members) =>
      members.some((index) => {
        const tag = facts.tagList[index];
        return tag?.family === 'stance' && query.side.includes(tag.side);
      }),
    );
  }
  if ('state' in query) {
    const wanted = STATES.map((state) => query.state.includes(state));
    return each((row) => wanted[facts.state[row]!]!);
  }
  if ('status' in query) {
    return rowsOf(
      [...facts.conditionsOf]
        .filter(([, conditions]) => conditions.some(({ status }) => query.status.includes(status)))
        .map(([row]) => row),
    );
  }
  if ('coder' in query) {
    if (query.coder === null) return each((row) => facts.coder[row] === -1);
    const wanted = query.coder.toLowerCase();
    const names = facts.coders.map((name) => name.toLowerCase() === wanted);
    return each((row) => names[facts.coder[row]!] ?? false);
  }
  if ('text' in query) {
    if (query.text.trim() === '') return new Uint8Array(facts.rows).fill(1);
    return rowsOf(passagesWithWords(db, query.text).map((seq) => facts.rowOfSeq.get(seq)));
  }
  return hasPart(db, facts, query.has, each, rowsOf, bySet);
}

type Each = (holds: (row: number) => boolean) => Marks;
type BySet = (column: Int32Array, holds: (members: readonly number[]) => boolean) => Marks;

function actorTest(
  db: Database,
  facts: Facts,
  query: Extract<PassageTest, { actor: string }>,
  each: Each,
  bySet: BySet,
): Marks {
  const index = indexOfActor(db, facts, query.actor);
  const marks = new Uint8Array(facts.rows);
  if (index === null) return marks;
  const add = (others: Marks) => {
    for (let row = 0; row < marks.length; row += 1) marks[row]! |= others[row]!;
  };
  const belonging = belongingOf(facts);
  const holds = (actor: number, row: number) =>
    belonging.belongs(actor, index, firstDay(facts, row), lastDay(facts, row));
  // Most passages are of nobody who ever belonged to it: their days need not be looked at.
  const ever = query.members ? belonging.ever(index) : null;
  const likely = ever && facts.sets.marks((members) => members.some((actor) => ever.has(actor)));
  for (const role of query.roles ?? ALL_ROLES) {
    if (role === 'requiredOf') {
      for (const [row, conditions] of facts.conditionsOf) {
        const found = conditions.some(({ requiredOf }) =>
          requiredOf.some((actor) => (query.members ? holds(actor, row) : actor === index)),
        );
        if (found) marks[row] = 1;
      }
    } else if (likely) {
      const column = facts[COLUMN_OF[role]];
      const isMember = (row: number) =>
        facts.sets.at(column[row]!).some((actor) => holds(actor, row));
      add(each((row) => likely[column[row]!] === 1 && isMember(row)));
    } else add(bySet(facts[COLUMN_OF[role]], (members) => members.includes(index)));
  }
  return marks;
}

const ALL_ROLES: readonly ActorRole[] = [
  'speaker',
  'onBehalfOf',
  'addressee',
  'reporter',
  'requiredOf',
];

const COLUMN_OF = {
  speaker: 'speakers',
  onBehalfOf: 'onBehalfOf',
  addressee: 'addressees',
  reporter: 'reporters',
} as const;

function bySource(
  facts: Facts,
  each: Each,
  holds: (source: Facts['sourceList'][number]) => boolean,
): Marks {
  const wanted = facts.sourceList.map(holds);
  return each((row) => wanted[facts.source[row]!]!);
}

function hasPart(
  db: Database,
  facts: Facts,
  part: PassagePart,
  each: Each,
  rowsOf: (rows: Iterable<number | undefined>) => Marks,
  bySet: BySet,
): Marks {
  const tagged = (family: TagFamily) =>
    bySet(facts.tags, (members) => members.some((tag) => facts.tagList[tag]?.family === family));
  switch (part) {
    case 'stance':
    case 'issue':
      return tagged(part);
    case 'freeTag':
      return tagged('free');
    case 'speaker':
      return each((row) => facts.speakers[row] !== 0);
    case 'onBehalfOf':
      return each((row) => facts.onBehalfOf[row] !== 0);
    case 'addressee':
      return each((row) => facts.addressees[row] !== 0);
    case 'reporter':
      return each((row) => facts.reporters[row] !== 0);
    case 'date':
      return each((row) => facts.saidFirst[row] !== 0);
    case 'comment':
      return each((row) => facts.comment[row] !== 0);
    case 'coder':
      return each((row) => facts.coder[row] !== -1);
    case 'condition':
      return rowsOf(facts.conditionsOf.keys());
    case 'link':
      return rowsOf(
        [...facts.links.values()].flatMap(({ fromId, toId }) => [
          facts.rowOf.get(fromId),
          facts.rowOf.get(toId),
        ]),
      );
    case 'note':
      return rowsOf(quotedPassages(db).map((id) => facts.rowOf.get(id)));
  }
}

function indexOfActor(db: Database, facts: Facts, nameOrId: string): number | null {
  const id = findActor(db, nameOrId);
  return id === null ? null : (facts.actorIndex.get(id) ?? null);
}
