import type { BatchProgress, BatchReport, BatchResult } from '../api/importBatch.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** “312 of 924 files, 41 a second, 15 s left: talks.txt”. */
export function progressInWords({ done, total, rate, remaining, path }: BatchProgress): string {
  const pace =
    rate === null || remaining === null
      ? ''
      : `, ${number.format(rate)} a second, ${timeInWords(remaining)} left`;
  return `${whole.format(done)} of ${whole.format(total)} files${pace}${path === null ? '' : `: ${path}`}`;
}

/** What came in, what was there already, what failed: one line. */
export function summaryInWords(report: BatchReport): string {
  const { imported, existing, failed, sources, passages, left } = report;
  const parts = [
    `${count(imported, 'file')} imported (${count(sources, 'source')}, ${count(passages, 'passage')})`,
    `${whole.format(existing)} there already`,
    `${whole.format(failed)} failed`,
    ...(left > 0 ? [`${whole.format(left)} not begun`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** A line for each new source that says nearly the same as one before it. */
export function similarInWords(results: readonly BatchResult[]): string[] {
  return results.flatMap((result) =>
    (result.ok ? result.sources : []).flatMap(({ similar }) =>
      similar.slice(0, 1).map(({ title, similarity }) => {
        const share = whole.format(similarity * 100);
        return `${result.path}: ${share} % of it is in “${title}” too.`;
      }),
    ),
  );
}

function count(amount: number, noun: string): string {
  return `${whole.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

function timeInWords(seconds: number): string {
  const rounded = Math.ceil(seconds);
  if (rounded < 60) return `${rounded} s`;
  return `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}
