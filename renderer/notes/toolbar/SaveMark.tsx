import { Check, CloudOff, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useStore } from 'zustand';
import { useMessages } from '../../messages/i18n.ts';
import { useNote } from '../noteContext.ts';
import type { Progress } from '../session/NoteSession.ts';
import styles from './Toolbar.module.css';

const ICONS: Record<Progress['state'], LucideIcon> = {
  saved: Check,
  waiting: LoaderCircle,
  saving: LoaderCircle,
  failed: CloudOff,
  conflict: CloudOff,
  gone: CloudOff,
};

/** Whether what is written in this note is in the notebook. The window's header says it aloud. */
export function SaveMark() {
  const { t } = useMessages();
  const { state } = useStore(useNote().state, ({ progress }) => progress);
  const Icon = ICONS[state];
  return (
    <span className={styles.saving} data-state={state}>
      <Icon size={14} aria-hidden />
      <span className={styles.savingWords}>{t(`notes.save.${state}`)}</span>
    </span>
  );
}
