import type { OutputOf } from '../../api/contract.ts';
import { firstDay, type Facts } from '../../store/facts/facts.ts';
import { compareNames } from './names.ts';

/**
 * Who made passages, who published them and when they were said, with how many passages each. Names
 * that differ in case alone are one, as for whoever filters by them.
 */
export function facetsOf(facts: Facts): OutputOf<'passage.facets'> {
  const coders = new NameCounts();
  const publishers = new NameCounts();
  const months = new Map<number, number>();
  for (let row = 0; row < facts.rows; row += 1) {
    if (facts.alive[row] === 0) continue;
    coders.add(facts.coders[facts.coder[row]!]);
    publishers.add(facts.sourceList[facts.source[row]!]!.publisher ?? undefined);
    const month = Math.floor(firstDay(facts, row) / 100);
    if (month > 0) months.set(month, (months.get(month) ?? 0) + 1);
  }
  return {
    coders: coders.list(),
    publishers: publishers.list(),
    months: [...months]
      .sort(([a], [b]) => a - b)
      .map(([month, count]) => ({ month: monthOf(month), count })),
  };
}

/** 203103 as `2031-03`. */
export function monthOf(month: number): string {
  const text = String(month).padStart(6, '0');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

class NameCounts {
  readonly #spellings = new Map<string, number>();

  add(name: string | undefined): void {
    if (name !== undefined) this.#spellings.set(name, (this.#spellings.get(name) ?? 0) + 1);
  }

  list(): Array<{ name: string; count: number }> {
    const counts = new Map<string, { name: string; count: number }>();
    for (const [name, count] of this.#spellings) {
      const folded = name.toLowerCase();
      const known = counts.get(folded);
      if (known) known.count += count;
      else counts.set(folded, { name, count });
    }
    return [...counts.values()].sort((a, b) => compareNames(a.name, b.name));
  }
}
