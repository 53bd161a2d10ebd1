import search from 'approx-string-match';
import type { Span } from '../../../db/text/positions.ts';
import type { QuotedSpan } from '../../../db/model/span.ts';

interface Hit extends Span {
  errors: number;
}

/**
 * Where Hypothesis's client puts a quote (match-quote.ts): at the best of all exact hits, else of
 * all approximate ones with at most half the letters wrong, by a score of the words (50), of what
 * stands before and after them (20 each), and of the distance to the old place (2). There is no
 * floor. Null where there is no hit.
 */
export function matchQuote(text: string, quote: QuotedSpan): Span | null {
  const { exact, prefix, suffix, start: hint } = quote;
  const scored = hits(text, exact, Math.min(256, exact.length / 2)).map(
    ({ start, end, errors }) => {
      const before = text.slice(Math.max(0, start - prefix.length), start);
      const after = text.slice(end, end + suffix.length);
      const score =
        50 * (1 - errors / exact.length) +
        20 * (prefix === '' ? 1 : likeness(before, prefix)) +
        20 * (suffix === '' ? 1 : likeness(after, suffix)) +
        2 * (1 - Math.abs(start - hint) / text.length);
      return { start, end, score };
    },
  );
  const best = scored.reduce<(Span & { score: number }) | null>(
    (best, hit) => (best === null || hit.score > best.score ? hit : best),
    null,
  );
  return best && { start: best.start, end: best.end };
}

function hits(text: string, words: string, mostErrors: number): Hit[] {
  const exact: Hit[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

function likeness(text: string, words: string): number {
  if (text === '') return 0;
  const [best] = hits(text, words, words.length);
  return best ? 1 - best.errors / words.length : 0;
}
