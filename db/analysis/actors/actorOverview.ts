import type { ActorOverview } from '../../model/actorOverview.ts';
import type { ActorRole, PassageQuery } from '../../model/passageQuery.ts';
import type { Header } from '../../model/passageTable.ts';
import { readActor } from '../../store/actors/readActors.ts';
import { readMembers } from '../../store/actors/readMembers.ts';
import type { Database } from '../../store/database.ts';
import { firstDay, type Facts } from '../../store/facts/facts.ts';
import { matchRows, type Marks } from '../query/matchRows.ts';
import { monthOf } from '../table/facets.ts';
import { compareNames } from '../table/names.ts';
import { actorQueries } from './actorQueries.ts';
import { askedOf } from './askedOf.ts';
import { eventsOf } from './eventsOf.ts';
import { issuesOf } from './issuesOf.ts';

/**
 * Everything said by, to and about an actor, over time and by issue. With `members`, those who
 * belonged to it on the day count as it. Every number is that of the passages its `where` lets through
 * (docs/analysis/actors.md). Throws UNKNOWN_ID.
 */
export function actorOverview(
  db: Database,
  facts: Facts,
  id: string,
  members: boolean,
): ActorOverview {
  const actor = readActor(db, id);
  const queries = actorQueries(id, [actor.name, ...actor.aliases], members);
  const by = matchRows(db, facts, queries.by);
  const to = matchRows(db, facts, queries.to);
  const about = matchRows(db, facts, queries.about);
  const asked = matchRows(db, facts, queries.asked);
  const header = (key: string, marks: Marks, where: PassageQuery): Header => ({
    key,
    label: actor.name,
    where,
    count: marks.reduce((count, mark) => count + mark, 0),
  });
  return {
    actor,
    members: readMembers(db, id),
    by: header('by', by, queries.by),
    to: header('to', to, queries.to),
    about: header('about', about, queries.about),
    asked: header('asked', asked, queries.asked),
    reported: header('reported', matchRows(db, facts, queries.reported), queries.reported),
    months: monthsOf(facts, { by, to, about }),
    issues: issuesOf(facts, id, by, queries.by),
    addressees: actorsOf(facts, by, queries.by, ['addressee']),
    speakers: actorsOf(facts, to, queries.to, ['speaker', 'onBehalfOf']),
    conditions: askedOf(db, facts, id, asked, members),
    events: eventsOf(db, facts, id, members),
  };
}

/** How many passages of each sort began to be said in each month; those without a date in none. */
function monthsOf(
  facts: Facts,
  sorts: Record<'by' | 'to' | 'about', Marks>,
): ActorOverview['months'] {
  const months = new Map<number, ActorOverview['months'][number]>();
  for (const sort of ['by', 'to', 'about'] as const) {
    const marks = sorts[sort];
    for (let row = 0; row < marks.length; row += 1) {
      if (marks[row] !== 1) continue;
      const number = Math.floor(firstDay(facts, row) / 100);
      if (number === 0) continue;
      let month = months.get(number);
      if (!month) {
        months.set(number, (month = { month: monthOf(number), by: 0, to: 0, about: 0 }));
      }
      month[sort] += 1;
    }
  }
  return [...months].sort(([a], [b]) => a - b).map(([, month]) => month);
}

const COLUMN_OF = {
  speaker: 'speakers',
  onBehalfOf: 'onBehalfOf',
  addressee: 'addressees',
} as const;

/** Who has one of these parts in passages, in how many of them; most first, then by name. */
function actorsOf(
  facts: Facts,
  marks: Marks,
  where: PassageQuery,
  roles: ReadonlyArray<Extract<ActorRole, keyof typeof COLUMN_OF>>,
): Header[] {
  const counts = new Map<number, number>();
  // The row an actor was counted for last: it may have two parts in one passage.
  const last = new Map<number, number>();
  const columns = roles.map((role) => facts[COLUMN_OF[role]]);
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] !== 1) continue;
    for (const column of columns) {
      for (const actor of facts.sets.at(column[row]!)) {
        if (last.get(actor) === row) continue;
        last.set(actor, row);
        counts.set(actor, (counts.get(actor) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([actor, count]): Header => {
      const { id, name } = facts.actorList[actor]!;
      return {
        key: id,
        label: name,
        where: { all: [where, { actor: id, roles: [...roles] }] },
        count,
      };
    })
    .sort((a, b) => b.count - a.count || compareNames(a.label, b.label));
}
