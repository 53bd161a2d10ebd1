import type { GroupKey, Header } from '../../model/passageTable.ts';
import { Reliability } from '../../model/source.ts';
import type { TagFamily } from '../../model/tag.ts';
import { firstDay, STATES, type Facts } from '../../store/facts/facts.ts';
import { partiesOf } from '../query/parties.ts';
import { monthOf } from './facets.ts';
import { compareNames } from './names.ts';

/** What a group is, whatever is in it. */
type Group = Omit<Header, 'count'>;

/** How passages are put into groups: each group has a number; -1 is that of those in no other. */
export interface Grouping {
  /** The groups of a passage, each once; none where it is in no other than -1. */
  of(row: number): readonly number[];
  group(number: number): Group;
  compare(a: number, b: number): number;
}

/** How passages are grouped by a key. */
export function groupingBy(facts: Facts, by: GroupKey): Grouping {
  switch (by) {
    case 'stance':
    case 'issue':
      return byTags(facts, by, by);
    case 'freeTag':
      return byTags(facts, 'free', by);
    case 'speaker':
      return byActors(facts, facts.speakers, by);
    case 'addressee':
      return byActors(facts, facts.addressees, by);
    case 'party':
      return {
        of: (row) => partiesOf(facts, row, 'speaker'),
        group: (number) => {
          if (number < 0)
            return none({ not: { any: [{ has: 'speaker' }, { has: 'onBehalfOf' }] } });
          const { id, name } = facts.actorList[number]!;
          return { key: id, label: name, where: { party: id } };
        },
        compare: byName(facts),
      };
    case 'source':
      return {
        of: single((row) => facts.source[row]!),
        group: (number) => {
          const { id, title } = facts.sourceList[number]!;
          return { key: id, label: title, where: { sources: [id] } };
        },
        compare: (a, b) =>
          compareNames(facts.sourceList[a]!.title, facts.sourceList[b]!.title) ||
          facts.sourceList[a]!.seq - facts.sourceList[b]!.seq,
      };
    case 'month':
      return {
        of: single((row) => Math.floor(firstDay(facts, row) / 100) || -1),
        group: (number) => {
          if (number < 0) return none({ month: null });
          const month = monthOf(number);
          return { key: month, label: month, where: { month } };
        },
        compare: (a, b) => a - b,
      };
    case 'reliability':
      return {
        of: single((row) => {
          const { reliability } = facts.sourceList[facts.source[row]!]!;
          return reliability === null ? -1 : Reliability.options.indexOf(reliability);
        }),
        group: (number) => {
          const reliability = Reliability.options[number];
          if (reliability === undefined) return none({ reliability: [null] });
          return { key: reliability, label: reliability, where: { reliability: [reliability] } };
        },
        compare: (a, b) => a - b,
      };
    case 'state':
      return {
        of: single((row) => facts.state[row]!),
        group: (number) => {
          const state = STATES[number]!;
          return { key: state, label: state, where: { state: [state] } };
        },
        compare: (a, b) => a - b,
      };
    case 'coder':
      return byCoder(facts);
  }
}

/** Two spellings of a name that differ in case alone are one coder, as for whoever filters. */
function byCoder(facts: Facts): Grouping {
  const first = new Map<string, number>();
  const numbers = facts.coders.map((name, index) => {
    const folded = name.toLowerCase();
    if (!first.has(folded)) first.set(folded, index);
    return first.get(folded)!;
  });
  return {
    of: single((row) => numbers[facts.coder[row]!] ?? -1),
    group: (number) => {
      const name = facts.coders[number];
      if (name === undefined) return none({ coder: null });
      return { key: name, label: name, where: { coder: name } };
    },
    compare: (a, b) => compareNames(facts.coders[a]!, facts.coders[b]!),
  };
}

function byTags(facts: Facts, family: TagFamily, part: 'stance' | 'issue' | 'freeTag'): Grouping {
  const ofSet = facts.sets.map((tags) =>
    tags.filter((index) => {
      const tag = facts.tagList[index];
      return tag?.family === family && !tag.gone;
    }),
  );
  return {
    of: (row) => ofSet[facts.tags[row]!]!,
    group: (number) => {
      if (number < 0) return none({ not: { has: part } });
      const { id, name } = facts.tagList[number]!;
      return { key: id, label: name, where: { tag: id, below: false } };
    },
    compare: (a, b) => facts.tagList[a]!.order - facts.tagList[b]!.order,
  };
}

function byActors(facts: Facts, column: Int32Array, role: 'speaker' | 'addressee'): Grouping {
  return {
    of: (row) => facts.sets.at(column[row]!),
    group: (number) => {
      if (number < 0) return none({ not: { has: role } });
      const { id, name } = facts.actorList[number]!;
      return { key: id, label: name, where: { actor: id, roles: [role] } };
    },
    compare: byName(facts),
  };
}

function byName({ actorList }: Facts): Grouping['compare'] {
  return (a, b) => compareNames(actorList[a]!.name, actorList[b]!.name) || a - b;
}

/** For what a passage has one of: no list is made for each of a quarter of a million. */
function single(of: (row: number) => number): Grouping['of'] {
  const one = [0];
  const empty: readonly number[] = [];
  return (row) => {
    const number = of(row);
    if (number < 0) return empty;
    one[0] = number;
    return one;
  };
}

function none(where: Group['where']): Group {
  return { key: '-', label: '', where };
}
