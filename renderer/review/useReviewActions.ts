import type { KeyboardEvent } from 'react';
import type { Review } from '../../db/model/revision.ts';
import { useCommand } from '../commands/registry.ts';
import { isTextField } from '../commands/textField.ts';
import { stepBack } from '../data/undo.ts';
import { keepAsHistorical, place, startPlacing } from './placing.ts';
import type { ReviewQueue } from './useReviewQueue.ts';

/** What can be done with the passage that is looked at. */
export interface ReviewActions {
  /** Places it at a candidate, by its place in the list. */
  accept: (index: number) => void;
  byHand: () => void;
  keep: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Answers what can be done with a passage that needs review, by commands and by keys of its own. */
export function useReviewActions(
  { current, step }: ReviewQueue,
  review: Review | undefined,
): ReviewActions {
  const candidates = review && review.passageId === current?.id ? review.candidates : [];

  const accept = (index: number) => {
    const candidate = candidates[index];
    if (current && candidate) void place(current, candidate.spans);
  };
  const byHand = () => {
    if (!current) return;
    startPlacing(current, candidates[0]?.spans[0]?.start ?? current.spans[0]!.start);
  };
  const keep = () => {
    if (current) void keepAsHistorical(current);
  };
  useCommand('review.accept', () => accept(0), candidates.length > 0);
  useCommand('review.place', byHand, current !== undefined);
  useCommand('review.keep', keep, current !== undefined);

  const act = (key: string): boolean => {
    if (/^[1-5]$/u.test(key)) accept(Number(key) - 1);
    else if (key === 'Enter') accept(0);
    else if (key === 'p' || key === 'm') byHand();
    else if (key === 'h') keep();
    else if (key === 'j' || key === 'ArrowDown') step(1);
    else if (key === 'k' || key === 'ArrowUp') step(-1);
    else if (key === 'u') void stepBack('history.undo');
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTextField(target)) return;
    // A button that has the focus is what Enter means.
    if (key === 'Enter' && (target as Element).closest('button')) return;
    if (act(key.length === 1 ? key.toLowerCase() : key)) event.preventDefault();
  };
  return { accept, byHand, keep, onKeyDown };
}
