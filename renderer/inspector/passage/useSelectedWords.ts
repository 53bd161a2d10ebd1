import { useMemo } from 'react';
import type { Span } from '../../../db/model/span.ts';
import { trimSpan } from '../../../db/text/selectors.ts';
import { useOperation } from '../../data/useOperation.ts';
import { spendSelection, selectionOf, useReading } from '../../reader/reading.ts';

/** What is selected in the text of a source. */
interface SelectedWords {
  spans: readonly Span[];
  words: string;
  /** Called when they have been used: what was to be made of them is not to be made. */
  done: () => void;
}

/** What is selected in a source's newest text (also in the popover); null when nothing is. */
export function useSelectedWords(sourceId: string): SelectedWords | null {
  const reading = useReading();
  const here = reading.sourceId === sourceId && reading.purpose === 'make';
  const { data: source } = useOperation('source.get', { id: sourceId }, { enabled: here });
  const { caret, draft } = reading;

  return useMemo(() => {
    if (!here || !source) return null;
    const selection = selectionOf(caret);
    const spans = (draft?.spans ?? (selection ? [selection] : [])).flatMap(
      (span) => trimSpan(source.text, span) ?? [],
    );
    if (spans.length === 0) return null;
    const words = spans.map(({ start, end }) => source.text.slice(start, end)).join(' … ');
    return { spans, words, done: spendSelection };
  }, [here, source, caret, draft]);
}
