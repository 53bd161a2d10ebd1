import { useMemo } from 'react';
import type { Note } from '../../../db/model/note.ts';
import type { LiveNote } from './LiveNote.ts';
import { liveNote, openLiveNote } from './liveNotes.ts';

interface Opened {
  note: LiveNote | null;
  /** Why it cannot be shown. */
  problem: string | null;
}

/** The open note with this id; opened as soon as it has been read. */
export function useLiveNote(id: string, read: Note | undefined): Opened {
  const isRead = read !== undefined;
  return useMemo(() => {
    const open = liveNote(id);
    if (open || !read) return { note: open ?? null, problem: null };
    try {
      return { note: openLiveNote(read), problem: null };
    } catch (error) {
      return { note: null, problem: error instanceof Error ? error.message : String(error) };
    }
    // Only the first answer opens it; later ones are for its session.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id, isRead]);
}
