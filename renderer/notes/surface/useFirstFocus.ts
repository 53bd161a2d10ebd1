import { $getRoot } from 'lexical';
import { useEffect, type RefObject } from 'react';
import { t } from '../../messages/i18n.ts';
import { $bringSelectionBack } from '../editor/keptSelection.ts';
import type { LiveNote } from '../session/LiveNote.ts';

/**
 * Puts the focus where writing goes on: into the title of a note in which nothing is written yet, else
 * into the text where it was. Not while something else has it, such as the tabs or another pane.
 */
export function useFirstFocus(note: LiveNote, title: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const field = title.current;
    const focused = document.activeElement;
    // The panel of the tab takes the focus while the note is still being read. A note that is opened
    // to be renamed has it in the title already.
    if (!field || focused === field || !focused?.contains(field)) return;
    if (isBlank(note) && note.state.getState().title === t('notes.untitled')) {
      field.select();
      return;
    }
    note.editor.update(() => $bringSelectionBack(note.editor));
    note.editor.focus();
  }, [note, title]);
}

function isBlank({ editor }: LiveNote): boolean {
  return editor.read(() => {
    const root = $getRoot();
    return root.getChildrenSize() <= 1 && root.getTextContentSize() === 0;
  });
}
