import type { LedgerGroup } from '../../model/ledger.ts';
import { ConditionStatus } from '../../model/passage.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { partiesOf, partiesOfActors } from '../query/parties.ts';
import { actorsOf } from '../query/whoMustAct.ts';
import { DEMAND, PRECONDITION } from '../../store/seed.ts';
import { statusOf, type Entry } from './entries.ts';

/** A way to group the lines of the ledger. What is grouped by is a number; -1 is none of them. */
export interface Grouping {
  of: (entry: Entry) => readonly number[];
  /** The groups with these numbers in the order in which they are shown, -1 last. */
  order: (numbers: readonly number[]) => number[];
  key: (number: number) => string;
  label: (number: number) => string;
  /** What lets the passages of a group through, among those that ask for something. */
  where: (number: number) => PassageQuery;
}

const NONE: readonly number[] = [-1];

/** Passages that ask for something: those that the ledger is made of. */
export const ASKS: PassageQuery = {
  any: [{ has: 'condition' }, { tag: DEMAND }, { tag: PRECONDITION }],
};

/** How the lines are grouped by one thing. */
export function groupingBy(facts: Facts, group: LedgerGroup): Grouping {
  switch (group) {
    case 'issue':
      return byIssue(facts);
    case 'asker':
      return byParty(facts, 'speaker', ({ row }) => partiesOf(facts, row, 'speaker'));
    case 'actor':
      return byParty(facts, 'requiredOf', ({ row, condition }) =>
        partiesOfActors(facts, actorsOf(facts, row, condition), row),
      );
    case 'status':
      return byStatus;
  }
}

function byIssue({ tagList, tags, sets }: Facts): Grouping {
  const issuesOf = new Map<number, readonly number[]>();
  return {
    of({ row }) {
      const set = tags[row]!;
      let issues = issuesOf.get(set);
      if (!issues) {
        issues = sets.at(set).filter((tag) => tagList[tag]!.family === 'issue');
        issuesOf.set(set, (issues = issues.length > 0 ? issues : NONE));
      }
      return issues;
    },
    order: (numbers) => noneLast(numbers, (a, b) => tagList[a]!.order - tagList[b]!.order),
    key: (tag) => tagList[tag]?.id ?? '-',
    label: (tag) => tagList[tag]?.name ?? '',
    where: (tag) =>
      tag === -1 ? { not: { has: 'issue' } } : { tag: tagList[tag]!.id, below: false },
  };
}

function byParty(
  { actorList }: Facts,
  role: 'speaker' | 'requiredOf',
  of: (entry: Entry) => readonly number[],
): Grouping {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return {
    of(entry) {
      const parties = of(entry);
      return parties.length > 0 ? parties : NONE;
    },
    order: (numbers) =>
      noneLast(numbers, (a, b) => compare(actorList[a]!.name, actorList[b]!.name)),
    key: (actor) => actorList[actor]?.id ?? '-',
    label: (actor) => actorList[actor]?.name ?? '',
    where: (actor) => ({ party: actorList[actor]?.id ?? null, role }),
  };
}

const STATUSES = ConditionStatus.options;

const byStatus: Grouping = {
  of: (entry) => [STATUSES.indexOf(statusOf(entry))],
  order: (numbers) => numbers.toSorted((a, b) => a - b),
  key: (status) => STATUSES[status]!,
  // It is called what the window calls it.
  label: () => '',
  where: (status) => whereStatus([STATUSES[status]!]),
};

/** What lets passages through of which something has one of these statuses. */
export function whereStatus(statuses: readonly ConditionStatus[]): PassageQuery {
  const has: PassageQuery = { status: [...statuses] };
  return statuses.includes('open') ? { any: [has, { not: { has: 'condition' } }] } : has;
}

function noneLast(numbers: readonly number[], compare: (a: number, b: number) => number): number[] {
  return numbers.toSorted((a, b) => Number(a === -1) - Number(b === -1) || compare(a, b));
}
