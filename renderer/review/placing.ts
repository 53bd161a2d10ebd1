import { create } from 'zustand';
import type { Passage } from '../../db/model/passage.ts';
import type { Span } from '../../db/model/span.ts';
import { mergeTouching } from '../../db/text/spans.ts';
import { changeWithUndo } from '../data/undo.ts';
import { t } from '../messages/i18n.ts';
import { goToOffset, openTab } from '../state/workspace.ts';

/** The passage that is being placed by hand, and the words that were taken for it so far. */
interface Placing {
  passage: Passage;
  spans: readonly Span[];
}

export const usePlacing = create<{ placing: Placing | null }>(() => ({ placing: null }));

const { getState, setState } = usePlacing;

/** Opens the newest text of a passage’s source, near an offset, for its words to be selected there. */
export function startPlacing(passage: Passage, near: number): void {
  setState({ placing: { passage, spans: [] } });
  goToOffset(passage.sourceId, near);
}

/** Takes some words for the passage: those of one span, of two or more. */
export function addPlacedSpan(span: Span): void {
  setState(({ placing }) => ({
    placing: placing && { ...placing, spans: mergeTouching([...placing.spans, span]) },
  }));
}

/** Leaves the passage where it was, and goes back to the review. */
export function cancelPlacing(): void {
  setState({ placing: null });
  openTab({ kind: 'review' });
}

/** Places the passage at the words taken and those selected now; it stays open where that fails. */
export async function finishPlacing(selected: Span | null): Promise<void> {
  const { placing } = getState();
  if (!placing) return;
  const spans = mergeTouching([...placing.spans, ...(selected ? [selected] : [])]);
  if (spans.length === 0) return;
  if (await place(placing.passage, spans)) cancelPlacing();
}

/** Places a passage at some words of the newest text of its source; false where that failed. */
export async function place(passage: Passage, spans: readonly Span[]): Promise<boolean> {
  const { id, words } = passage;
  const at = spans.map(({ start, end }) => ({ start, end }));
  const message = t('review.placed', { words });
  return (await changeWithUndo('passage.place', { id, spans: at }, message)) !== null;
}

/** Leaves a passage with the revision it was read in; false where that failed. */
export async function keepAsHistorical({ id, words }: Passage): Promise<boolean> {
  return (await changeWithUndo('passage.keep', { id }, t('review.kept', { words }))) !== null;
}
