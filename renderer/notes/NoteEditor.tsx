import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Note } from '../../db/model/note.ts';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import type { LiveNote } from './session/LiveNote.ts';
import { useLiveNote } from './session/useLiveNote.ts';
import { NoteSurface } from './surface/NoteSurface.tsx';
import styles from './surface/Surface.module.css';

/** A note, to be read and written. */
export function NoteEditor({ noteId }: { noteId: string }) {
  const { t } = useMessages();
  const { data, error } = useOperation('note.get', { id: noteId });
  const { note, problem } = useLiveNote(noteId, data);
  const isDeleted = error?.code === 'UNKNOWN_ID';
  useEffect(() => {
    if (isDeleted) void note?.session.noticeDeleted();
    else if (data) void note?.session.notice(data.version);
  }, [note, data, isDeleted]);

  if (note && data) return <LiveNoteView note={note} data={data} />;
  if (isDeleted) return <State title={t('notes.gone.title')} hint={t('notes.gone.hint')} />;
  if (error) return <State title={error.message} hint={error.action} />;
  if (problem !== null) {
    const hint = t('notes.unreadable.hint', { reason: problem });
    return <State title={t('notes.unreadable.title')} hint={hint} />;
  }
  return <p className={styles.state}>{t('common.loading')}</p>;
}

function LiveNoteView({ note, data }: { note: LiveNote; data: Note }) {
  const { t } = useMessages();
  const { state } = useStore(note.state, ({ progress }) => progress);
  if (state === 'gone' && note.session.clean) {
    return <State title={t('notes.gone.title')} hint={t('notes.gone.hint')} />;
  }
  return <NoteSurface note={note} references={data.references} updatedAt={data.updatedAt} />;
}

function State({ title, hint }: { title: string; hint: string }) {
  return (
    <div className={styles.state} role="status">
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
  );
}
