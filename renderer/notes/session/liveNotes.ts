import type { Note } from '../../../db/model/note.ts';
import { notebook } from '../../bridge/notebook.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { LiveNote } from './LiveNote.ts';

const live = new Map<string, LiveNote>();

/** The open note with this id, if it is. */
export function liveNote(id: string): LiveNote | undefined {
  return live.get(id);
}

/** Opens a note that has been read. Throws where it cannot be shown. */
export function openLiveNote(note: Note): LiveNote {
  const open = live.get(note.id) ?? new LiveNote(note);
  live.set(note.id, open);
  return open;
}

/** Opens a note, as it stands in the notebook now. Rejects with an ApiError. */
export async function readLiveNote(id: string): Promise<LiveNote> {
  const open = live.get(id);
  const note = await notebook.call('note.get', { id });
  if (!open) return openLiveNote(note);
  await open.session.notice(note.version);
  return open;
}

useWorkspace.subscribe(() => {
  for (const note of live.values()) {
    if (!isInTab(note.id)) void closeLiveNote(note);
  }
});

/** A note whose tab was closed is saved and let go; one that cannot be saved is kept until it can. */
async function closeLiveNote(note: LiveNote): Promise<void> {
  await note.session.flush();
  const { clean, progress } = note.session;
  if (isInTab(note.id) || live.get(note.id) !== note) return;
  if (!clean && progress.state !== 'gone') return;
  live.delete(note.id);
  note.dispose();
}

function isInTab(id: string): boolean {
  return useWorkspace.getState().tabs.some((tab) => tab.kind === 'note' && tab.id === id);
}
