import type { SortKey } from '../../model/passageTable.ts';
import type { TagFamily } from '../../model/tag.ts';
import type { Database } from '../../store/database.ts';
import { firstDay, lastDay, type Facts } from '../../store/facts/facts.ts';
import { passagesByWords, passagesByChange } from '../../store/passages/orderedPassages.ts';
import { compareLists, compareNames } from './names.ts';
import { ranksOfNumbers, ranksOfThings, type Ranks } from './ranks.ts';

/**
 * Where passages stand by a key. Several tags or actors are compared one after the other, tags in
 * the order of the codebook, actors in that of the attribution. A passage without a date counts as
 * said when its source was published.
 */
export function ranksBy(db: Database, facts: Facts, key: Exclude<SortKey, 'place'>): Ranks {
  switch (key) {
    case 'said':
      return byDays(facts, (row) => [firstDay(facts, row), lastDay(facts, row)]);
    case 'words':
      return bySequence(facts, passagesByWords(db));
    case 'stance':
    case 'issue':
      return byTags(facts, key);
    case 'freeTag':
      return byTags(facts, 'free');
    case 'speaker':
      return byActors(facts, facts.speakers);
    case 'addressee':
      return byActors(facts, facts.addressees);
    case 'reporter':
      return byActors(facts, facts.reporters);
    case 'source':
      return bySource(facts, ({ title }) => title);
    case 'published':
      return byDays(facts, (row) => {
        const { first, last } = facts.sourceList[facts.source[row]!]!;
        return [first, last];
      });
    case 'reliability':
      return bySource(facts, ({ reliability }) => reliability);
    case 'credibility':
      return bySource(facts, ({ credibility }) => credibility);
    case 'state':
      return ranksOfNumbers(numbers(facts, (row) => facts.state[row]!));
    case 'coder':
      return ranksOfThings((row) => facts.coder[row]!, facts.rows, facts.coders, compareNames);
    case 'links':
      return ranksOfNumbers(linkCounts(facts));
    case 'created':
      return ranksOfNumbers(numbers(facts, (row) => facts.seq[row]!));
    case 'updated':
      return bySequence(facts, passagesByChange(db));
  }
}

function numbers(facts: Facts, of: (row: number) => number): Float64Array {
  const values = new Float64Array(facts.rows);
  for (let row = 0; row < values.length; row += 1) values[row] = of(row);
  return values;
}

/** By the first day, then by the last: what is known more exactly comes first. */
function byDays(facts: Facts, of: (row: number) => [number, number]): Ranks {
  const values = numbers(facts, (row) => {
    const [first, last] = of(row);
    return first * 100_000_000 + last;
  });
  return ranksOfNumbers(values, 0);
}

/** By groups of sequence numbers that were put in order elsewhere; those of one group are equal. */
function bySequence(facts: Facts, ordered: Iterable<readonly [rank: number, seq: number]>): Ranks {
  const of = new Int32Array(facts.rows).fill(-1);
  let count = 0;
  for (const [rank, seq] of ordered) {
    const row = facts.rowOfSeq.get(seq);
    if (row !== undefined) of[row] = rank;
    count = rank + 1;
  }
  return { of, count };
}

function byTags(facts: Facts, family: TagFamily): Ranks {
  const orders = facts.sets.map((tags) => {
    const known = tags.flatMap((index) => {
      // The sets of actors are among them: what would be their tags need not be there.
      const tag = facts.tagList[index];
      return tag?.family === family && !tag.gone ? tag.order : [];
    });
    return known.length === 0 ? null : known.toSorted((a, b) => a - b);
  });
  return ranksOfThings(
    (row) => facts.tags[row]!,
    facts.rows,
    orders,
    (a, b) => compareLists(a, b, (one, other) => one - other),
  );
}

function byActors(facts: Facts, column: Int32Array): Ranks {
  const used = new Set(column.subarray(0, facts.rows));
  const names = facts.sets.map((actors, number) =>
    actors.length === 0 || !used.has(number)
      ? null
      : actors.map((index) => facts.actorList[index]!.name),
  );
  return ranksOfThings(
    (row) => column[row]!,
    facts.rows,
    names,
    (a, b) => compareLists(a, b, compareNames),
  );
}

function bySource(facts: Facts, of: (source: Facts['sourceList'][number]) => string | null): Ranks {
  return ranksOfThings(
    (row) => facts.source[row]!,
    facts.rows,
    facts.sourceList.map(of),
    compareNames,
  );
}

/** How many links have each passage at an end. */
function linkCounts(facts: Facts): Float64Array {
  const counts = new Float64Array(facts.rows);
  const add = (id: string) => {
    const row = facts.rowOf.get(id);
    if (row !== undefined) counts[row]! += 1;
  };
  for (const { fromId, toId } of facts.links.values()) {
    add(fromId);
    add(toId);
  }
  return counts;
}
