import textQuote from 'dom-anchor-text-quote';
import { parseHTML } from 'linkedom';
import { reanchor } from '../../../db/text/anchoring/reanchor.ts';
import type { QuotedSpan } from '../../../db/model/span.ts';
import type { Span } from '../../../db/text/positions.ts';
import type { Answers } from './grade.ts';
import { matchQuote } from './hypothesis.ts';
import type { Workload } from './workload.ts';

/** A way to find passages again in a new text. */
export interface Method {
  description: string;
  /** Of a long text only so many passages are looked for, where it is slow. */
  most: number;
  find(workload: Workload): Answers;
}

export const OURS: Method = {
  description: 'reanchor: everything that is not certain is for review',
  most: Number.POSITIVE_INFINITY,
  find: ({ oldText, newText, cases }) =>
    reanchor(oldText, newText, cases).map((one) => (one.outcome === 'placed' ? one.spans : null)),
};

/** As a person would use them: each span for itself, nothing placed when one is nowhere. */
export const OTHERS: readonly Method[] = [
  {
    description: 'approx-string-match, scored as Hypothesis does',
    most: Number.POSITIVE_INFINITY,
    find: (workload) => eachSpan(workload, (quote) => matchQuote(workload.newText, quote)),
  },
  {
    description: 'dom-anchor-text-quote, in one text node of linkedom',
    most: 100,
    find(workload) {
      const { document } = parseHTML('<html><body><p></p></body></html>');
      const root = document.querySelector('p')!;
      root.append(document.createTextNode(workload.newText));
      return eachSpan(workload, (quote) =>
        textQuote.toTextPosition(root, quote, { hint: quote.start }),
      );
    },
  },
];

function eachSpan({ cases }: Workload, find: (quote: QuotedSpan) => Span | null): Answers {
  return cases.map(({ spans }) => {
    const found = spans.map(find).filter((span) => span !== null);
    return found.length === spans.length ? found : null;
  });
}
