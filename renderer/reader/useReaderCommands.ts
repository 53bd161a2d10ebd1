import { useEffect } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Source } from '../../db/model/source.ts';
import type { Span } from '../../db/model/span.ts';
import { blockAt } from '../../db/text/blocks.ts';
import { trimSpan } from '../../db/text/selectors.ts';
import { sentenceAt } from '../../db/text/segment.ts';
import { mergeTouching } from '../../db/text/spans.ts';
import { useCommand } from '../commands/registry.ts';
import { change } from '../data/change.ts';
import { useMessages } from '../messages/i18n.ts';
import { addPlacedSpan, finishPlacing } from '../review/placing.ts';
import { select, useWorkspace } from '../state/workspace.ts';
import { announce } from '../ui/announce.ts';
import { copyWithReference } from './copying.ts';
import { neighbourOf } from './order.ts';
import type { Quoted } from './reference.ts';
import type { ReaderPlace } from './place.ts';
import { draftSpan, returnToDraft, selectionOf, useReading, type Purpose } from './reading.ts';
import { scrollToOffset } from './scrolling.ts';
import { caretOffset, placeCaret } from './useCaret.ts';

/** What can be done with the text of a source and the passages in it. */
export function useReaderCommands(
  place: ReaderPlace | null,
  passages: readonly Passage[],
  purpose: Purpose,
): void {
  const { t } = useMessages();
  const selectedId = useWorkspace(({ selected }) =>
    selected?.kind === 'passage' ? selected.id : null,
  );
  const here = passages.find(({ id }) => id === selectedId);
  const hasSelection = useReading(({ caret, draft }) => selectionOf(caret) !== null && !draft);

  const use = () => {
    if (!place) return;
    if (purpose === 'place') void finishPlacing(selectedWords(place));
    else draftSelection(place);
  };
  useCommand('passage.create', use, place !== null && purpose !== 'read');

  const addSpan = async () => {
    const span = place && selectedWords(place);
    if (!place || !span) return;
    if (purpose === 'place') return addPlacedSpan(span);
    if (!here) return;
    const spans = mergeTouching([...here.spans, span]);
    if (!(await change('passage.update', { id: here.id, spans }))) return;
    placeCaret(place, { anchor: span.end, focus: span.end });
    announce(t('reader.spanAdded', { count: spans.length }));
  };
  const takesSpans = purpose === 'place' || (purpose === 'make' && here !== undefined);
  useCommand('passage.addSpan', () => void addSpan(), takesSpans && hasSelection);

  const copySelection = () => {
    const span = place && selectedWords(place);
    if (span) void copyWithReference(quotedIn(place.source, span), place.source);
  };
  useCommand('passage.copy', copySelection, hasSelection);

  const goToNeighbour = (direction: 1 | -1) => {
    if (!place) return;
    const next = neighbourOf(passages, selectedId, caretOffset(place), direction);
    if (next) select({ kind: 'passage', id: next.id });
    if (next) goTo(place, next);
  };
  useCommand('passage.next', () => goToNeighbour(1), passages.length > 0);
  useCommand('passage.previous', () => goToNeighbour(-1), passages.length > 0);

  // The text takes the focus when it is opened, so that its keys work at once.
  useEffect(() => {
    if (place && document.activeElement === document.body) {
      place.article.focus({ preventScroll: true });
    }
  }, [place]);
}

function goTo(place: ReaderPlace, { spans }: Passage): void {
  const { start } = spans[0]!;
  scrollToOffset(place, start, 'middle');
  if (document.activeElement === place.article) placeCaret(place, { anchor: start, focus: start });
}

/** The selection, else the sentence with the caret, becomes a passage to be made. */
function draftSelection(place: ReaderPlace): void {
  const { text, blocks } = place.source;
  const selected = selectedWords(place);
  if (!selected && useReading.getState().draft) return returnToDraft();
  const offset = caretOffset(place);
  const block = blocks[blockAt(blocks, offset)];
  const span = selected ?? (block && trimSpan(text, sentenceAt(text, offset, block)));
  if (span) draftSpan(span);
}

function selectedWords({ source }: ReaderPlace): Span | null {
  const span = selectionOf(useReading.getState().caret);
  return span && trimSpan(source.text, span);
}

function quotedIn({ text, blocks }: Source, { start, end }: Span): Quoted {
  const paragraph = blocks[blockAt(blocks, start)]?.number ?? null;
  return { words: text.slice(start, end), paragraph };
}
