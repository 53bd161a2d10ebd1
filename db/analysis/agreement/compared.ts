import { ApiError } from '../../api/errors.ts';
import type { Span } from '../../model/span.ts';
import type { Database } from '../../store/database.ts';
import { STATES, type Facts } from '../../store/facts/facts.ts';
import { readPlaces } from '../../store/passages/readPlaces.ts';
import { readLengths } from '../../store/sources/readLengths.ts';
import { findCoder } from './coders.ts';
import { joinOverlapping } from './segments.ts';

/** Which coders are compared, and in which sources; in all that both worked on unless said. */
export interface Comparison {
  first: string;
  second: string;
  sources?: readonly string[] | undefined;
}

/** A passage of one of them, by its row, with its spans in order. */
export interface Marked {
  row: number;
  spans: readonly Span[];
}

/** A source in which both have passages. */
export interface ComparedSource {
  /** Index of the source. */
  source: number;
  length: number;
  first: Marked[];
  second: Marked[];
}

/** The two coders' names as the notebook has them, and what they marked. */
export interface Compared {
  names: readonly [string, string];
  sources: ComparedSource[];
}

const PLACED = STATES.indexOf('placed');

/**
 * The passages of two coders in the sources in which both have some, in the order of the sources and
 * of the places in them. Only passages that have a certain place in the newest text are compared.
 * Throws UNKNOWN_CODER, and INVALID_INPUT where both are the same.
 */
export function comparedSources(db: Database, facts: Facts, comparison: Comparison): Compared {
  const names = [findCoder(facts, comparison.first), findCoder(facts, comparison.second)] as const;
  if (names[0] === names[1]) {
    throw new ApiError('INVALID_INPUT', { problem: '“first” and “second” are the same coder.' });
  }
  const keys = names.map((name) => name.toLowerCase());
  const sideOf = facts.coders.map((name) => keys.indexOf(name.toLowerCase()));
  const wanted = comparison.sources && new Set(comparison.sources);

  const rows = new Map<number, [number[], number[]]>();
  for (let row = 0; row < facts.rows; row += 1) {
    const side = sideOf[facts.coder[row]!] ?? -1;
    if (!facts.alive[row] || facts.state[row] !== PLACED || side < 0) continue;
    const source = facts.source[row]!;
    if (wanted && !wanted.has(facts.sourceList[source]!.id)) continue;
    let both = rows.get(source);
    if (!both) rows.set(source, (both = [[], []]));
    both[side]!.push(row);
  }
  const shared = [...rows]
    .filter(([, both]) => both.every((side) => side.length > 0))
    .toSorted(([a], [b]) => facts.sourceList[a]!.seq - facts.sourceList[b]!.seq);

  const places = readPlaces(
    db,
    shared.flatMap(([, both]) => both.flat().map((row) => facts.ids[row]!)),
  );
  const lengths = readLengths(
    db,
    shared.map(([source]) => facts.sourceList[source]!.id),
  );
  const marked = (side: readonly number[]) =>
    side
      .map((row): Marked => ({ row, spans: joinOverlapping(places.get(facts.ids[row]!)!) }))
      .toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start || a.row - b.row);
  return {
    names,
    sources: shared.map(([source, [first, second]]) => ({
      source,
      length: lengths.get(facts.sourceList[source]!.id)!,
      first: marked(first),
      second: marked(second),
    })),
  };
}
