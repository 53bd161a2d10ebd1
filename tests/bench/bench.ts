/** Times of one thing, in milliseconds. */
export interface Times {
  count: number;
  mean: number;
  median: number;
  p95: number;
  p99: number;
  max: number;
}

/** One thing that was measured, beside what a person would use instead. */
export interface Measurement {
  what: string;
  times: Times;
  /** What it should stay below, where the issue says so. */
  target?: { statistic: keyof Times; atMost: number };
  /** The same job done otherwise, by its description. */
  beside?: Record<string, Times>;
  /** How well each did it, by its description: counts, by what is counted. */
  quality?: Record<string, Record<string, number>>;
  /** What it was measured on. */
  corpus: string;
  /** From what to what it was measured, and with what, where that is not plain. */
  method?: string;
}

/** Something that can be measured. A module in `db/` or `window/` exports one as `bench`. */
export interface Bench {
  name: string;
  run(): Measurement[] | Promise<Measurement[]>;
}

/** Whether a measurement is within its target; true where it has none. */
export function isWithin({ times, target }: Measurement): boolean {
  return target === undefined || times[target.statistic] <= target.atMost;
}

/** The time that `work` takes, in milliseconds. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The time until what `work` promises is there, in milliseconds. */
export async function timeUntil(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Times in short; percentiles by nearest rank. Throws a RangeError when there are none. */
export function summarize(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  if (sorted.length === 0) throw new RangeError('Nothing was measured.');
  const at = (share: number) => round(sorted[Math.ceil(share * sorted.length) - 1] ?? sorted[0]!);
  const count = sorted.length;
  const mean = round(sorted.reduce((sum, one) => sum + one, 0) / count);
  return { count, mean, median: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
