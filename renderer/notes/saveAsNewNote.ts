import { change } from '../data/change.ts';
import { t } from '../messages/i18n.ts';
import { closeTabsOf, openTab } from '../state/workspace.ts';
import { showToast } from '../ui/toasts.ts';
import type { LiveNote } from './session/LiveNote.ts';

/** Saves what could not be saved into its note as a note of its own, and shows that. */
export async function saveAsNewNote({ id, session, showOther }: LiveNote): Promise<void> {
  const mine = session.unsaved();
  if (!mine) return;
  const isGone = session.progress.state === 'gone';
  const title = isGone ? mine.title : t('notes.save.mineTitle', { title: mine.title });
  const saved = await change('note.save', { title, body: mine.body });
  if (!saved) return;
  showOther(false);
  session.giveUp();
  if (isGone) closeTabsOf(id);
  openTab({ kind: 'note', id: saved.id });
  showToast({ tone: 'info', message: t('notes.save.savedAsNew', { title }) });
}
