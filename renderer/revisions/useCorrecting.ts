import type { Span } from '../../db/model/span.ts';
import { useCommand } from '../commands/registry.ts';
import type { ReaderPlace } from '../reader/place.ts';
import { closeDraft, selectionOf, useReading, type Purpose } from '../reader/reading.ts';
import { caretOffset } from '../reader/useCaret.ts';
import { stretchToCorrect } from './correcting.ts';

/** Answers the command that corrects a text: `correct` is told which paragraphs are meant. */
export function useCorrecting(
  place: ReaderPlace | null,
  purpose: Purpose,
  correct: (span: Span) => void,
): void {
  const begin = () => {
    if (!place) return;
    const selection = selectionOf(useReading.getState().caret);
    const span = stretchToCorrect(place.source, selection, caretOffset(place));
    closeDraft();
    if (span) correct(span);
  };
  useCommand('source.correct', begin, place !== null && purpose === 'make');
}
