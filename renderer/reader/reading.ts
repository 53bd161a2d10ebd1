import { create } from 'zustand';
import type { Passage } from '../../db/model/passage.ts';
import type { Span } from '../../db/model/span.ts';
import { select } from '../state/workspace.ts';
import { startDraft, addSpan, type Draft } from './draft.ts';

/** Where the caret is and what is selected: the selection runs from the anchor to the focus. */
export interface Caret {
  anchor: number;
  focus: number;
}

/** What words are selected for: to make a passage, to place one anew, or only to be read. */
export type Purpose = 'make' | 'place' | 'read';

interface Reading {
  /** The source that is being read. */
  sourceId: string | null;
  purpose: Purpose;
  caret: Caret | null;
  /** The passage that is being made; the popover shows it. */
  draft: Draft | null;
}

const nothing: Reading = { sourceId: null, purpose: 'read', caret: null, draft: null };

/** What is going on in the text of the source that is shown: shared by reader and inspector. */
export const useReading = create<Reading>(() => nothing);

const { getState, setState } = useReading;

/** Begins reading a source. */
export function startReading(sourceId: string, purpose: Purpose): void {
  setState({ sourceId, purpose, caret: null, draft: null });
}

/** Ends reading it, unless another has been begun meanwhile. */
export function stopReading(sourceId: string): void {
  if (getState().sourceId === sourceId) setState(nothing);
}

/** Puts the caret somewhere. */
export function setCaret(caret: Caret | null): void {
  const before = getState().caret;
  if (before?.anchor === caret?.anchor && before?.focus === caret?.focus) return;
  setState({ caret });
}

/**
 * Opens the popover on some words, or adds them to the passage that is being made; where none can be
 * made, they are only selected.
 */
export function draftSpan(span: Span): void {
  setState(({ purpose, draft }) => {
    if (purpose !== 'make') return {};
    return { draft: draft ? addSpan(draft, span) : startDraft(span) };
  });
}

/** Changes the passage that is being made. */
export function updateDraft(update: (draft: Draft) => Draft): void {
  setState(({ draft }) => (draft ? { draft: update(draft) } : {}));
}

/** Opens the popover again with everything that was in it. */
export function reopenDraft(draft: Draft): void {
  setState({ draft });
}

/** Closes the popover and selects nothing: what was selected has been used for something else. */
export function spendSelection(): void {
  const { caret } = getState();
  getSelection()?.removeAllRanges();
  setState({ draft: null, caret: caret && { anchor: caret.focus, focus: caret.focus } });
}

/** Selects a passage that is on the screen; what was selected of the text is no longer. */
export function selectPassage({ id, spans }: Passage): void {
  select({ kind: 'passage', id });
  getSelection()?.removeAllRanges();
  setCaret({ anchor: spans[0]!.start, focus: spans[0]!.start });
}

/** Gives the focus back to the popover, which takes it whenever its words are given anew. */
export function returnToDraft(): void {
  updateDraft((draft) => ({ ...draft, spans: [...draft.spans] }));
}

/** Closes the popover; what was in it is gone. */
export function closeDraft(): void {
  setState({ draft: null });
}

/** The selected stretch; null when there is only a caret. */
export function selectionOf(caret: Caret | null): Span | null {
  if (!caret || caret.anchor === caret.focus) return null;
  return { start: Math.min(caret.anchor, caret.focus), end: Math.max(caret.anchor, caret.focus) };
}
