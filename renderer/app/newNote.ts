import { change } from '../data/change.ts';
import { t } from '../messages/i18n.ts';
import { emptyNoteBody } from '../notes/emptyBody.ts';
import { openTab } from '../state/workspace.ts';

/** Makes an empty note and opens it. */
export async function newNote(): Promise<void> {
  const note = await change('note.save', { title: t('app.newNote'), body: emptyNoteBody });
  if (note) openTab({ kind: 'note', id: note.id });
}
