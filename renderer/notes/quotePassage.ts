import { QUOTATION_NODE, type SerializedQuotation } from '../../db/model/noteNodes.ts';
import { change } from '../data/change.ts';
import { t } from '../messages/i18n.ts';
import { openTab, useWorkspace } from '../state/workspace.ts';
import { dismissToast, reportError, showToast } from '../ui/toasts.ts';
import { $quoteBesideCaret } from './editor/insert.ts';
import { $bringSelectionBack, putSelectionAside } from './editor/keptSelection.ts';
import { bodyOf } from './emptyBody.ts';
import { quoteTarget } from './quoteTarget.ts';
import { readLiveNote } from './session/liveNotes.ts';

/** Puts a passage into the open note that was looked at last, or into a new one. */
export async function quotePassage(passageId: string): Promise<void> {
  const { tabs, recent } = useWorkspace.getState();
  const id = quoteTarget(tabs, recent);
  try {
    if (id === null) await quoteInNewNote(passageId);
    else await quoteInNote(id, passageId);
  } catch (error) {
    reportError(error);
  }
}

async function quoteInNote(id: string, passageId: string): Promise<void> {
  const note = await readLiveNote(id);
  const { editor } = note;
  editor.update(
    () => {
      $bringSelectionBack(editor);
      $quoteBesideCaret(passageId);
    },
    { discrete: true },
  );
  if (!editor.getRootElement()) putSelectionAside(editor);
  await note.session.flush();
  tell(id, note.state.getState().title);
}

async function quoteInNewNote(passageId: string): Promise<void> {
  const quotation: SerializedQuotation = { type: QUOTATION_NODE, version: 1, passageId };
  const title = t('notes.untitled');
  const note = await change('note.save', { title, body: bodyOf([quotation]) });
  if (!note) return;
  // Its tab is there for the next quotation, but what is being read stays in view.
  useWorkspace.setState(({ tabs }) => ({ tabs: [...tabs, { kind: 'note', id: note.id }] }));
  tell(note.id, title);
}

let lastToast = 0;

function tell(id: string, title: string): void {
  dismissToast(lastToast);
  lastToast = showToast({
    tone: 'info',
    message: t('notes.quoted', { title }),
    button: { label: t('notes.show'), run: () => openTab({ kind: 'note', id }) },
  });
}
