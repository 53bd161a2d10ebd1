import type { KeyboardEvent } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Candidate, Review } from '../../db/model/revision.ts';
import { useCommand } from '../commands/registry.ts';
import { isTextField } from '../commands/textField.ts';
import { change } from '../data/change.ts';
import { stepBack } from '../data/undo.ts';
import { keepAsHistorical, place, startPlacing } from './placing.ts';
import type { ReviewQueue } from './useReviewQueue.ts';

/** What can be done with the passage that is looked at. */
export interface ReviewActions {
  /** Places it at a candidate, by its place in the list; nothing where there is none. */
  accept: (index: number) => void;
  byHand: () => void;
  keep: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Answers what can be done with a passage that needs review, by commands and by keys of its own.
 * `review` is that of the passage, once it is known.
 */
export function useReviewActions(
  { current, step, settle }: ReviewQueue,
  review: Review | undefined,
): ReviewActions {
  const candidatesOf = async ({ id }: Passage): Promise<readonly Candidate[]> => {
    // A key may be pressed before what it is about is shown.
    const known = review ?? (await change('passage.review', { id }));
    return known?.candidates ?? [];
  };
  const acceptOf = async (passage: Passage, index: number) => {
    const candidate = (await candidatesOf(passage))[index];
    if (candidate) await settle(passage, () => place(passage, candidate.spans));
  };
  const placeByHand = async (passage: Passage) => {
    const [best] = await candidatesOf(passage);
    startPlacing(passage, best?.spans[0]?.start ?? passage.spans[0]!.start);
  };
  const accept = (index: number) => {
    if (current) void acceptOf(current, index);
  };
  const byHand = () => {
    if (current) void placeByHand(current);
  };
  const keep = () => {
    if (current) void settle(current, () => keepAsHistorical(current));
  };
  useCommand('review.accept', () => accept(0), current !== undefined);
  useCommand('review.place', byHand, current !== undefined);
  useCommand('review.keep', keep, current !== undefined);

  const act = (key: string): boolean => {
    if (/^[1-5]$/u.test(key)) accept(Number(key) - 1);
    else if (key === 'Enter' || key === 'y') accept(0);
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
