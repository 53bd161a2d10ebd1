import type { KeyboardEvent } from 'react';
import type { Disagreement } from '../../../db/model/agreement.ts';
import { isTextField } from '../../commands/textField.ts';
import { changeWithUndo, stepBack } from '../../data/undo.ts';
import { useMessages } from '../../messages/i18n.ts';
import { goToPassage, openTab } from '../../state/workspace.ts';
import { announce } from '../../ui/announce.ts';
import type { Pair } from '../pair.ts';

/** What can be done with a disagreement. */
export interface WorklistActions {
  /** Keeps the version of one of the two: that of the other is deleted. */
  keep: (whose: keyof Pair) => void;
  open: () => void;
  sideBySide: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Answers what can be done with the disagreement that is looked at; `step` goes to another. */
export function useWorklistActions(
  pair: Pair,
  current: Disagreement | undefined,
  step: (by: 1 | -1) => void,
): WorklistActions {
  const { t } = useMessages();
  const keepOf = async (whose: keyof Pair) => {
    const other = whose === 'first' ? current?.second : current?.first;
    if (!other) {
      announce(t('agreement.nothingToDelete', { coder: pair[whose] }));
      return;
    }
    const message = t('agreement.kept', { coder: pair[whose] });
    // What was kept stands next in the list, as marked by one alone, or not at all.
    if (await changeWithUndo('passage.delete', { id: other.id }, message)) announce(message);
  };
  const keep = (whose: keyof Pair) => void keepOf(whose);
  const open = () => {
    const passage = current?.first ?? current?.second;
    if (passage) goToPassage(passage);
  };
  const sideBySide = () => {
    if (current) openTab({ kind: 'coders', sourceId: current.sourceId, ...pair });
  };

  const act = (key: string): boolean => {
    if (key === 'j' || key === 'ArrowDown') step(1);
    else if (key === 'k' || key === 'ArrowUp') step(-1);
    else if (key === '1') keep('first');
    else if (key === '2') keep('second');
    else if (key === 'o' || key === 'Enter') open();
    else if (key === 's') sideBySide();
    else if (key === 'u') void stepBack('history.undo');
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTextField(target)) return;
    if ((key === 'Enter' || key === ' ') && (target as Element).closest('button')) return;
    if (act(key.length === 1 ? key.toLowerCase() : key)) event.preventDefault();
  };
  return { keep, open, sideBySide, onKeyDown };
}
