import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { useNote } from '../noteContext.ts';
import { saveAsNewNote } from '../saveAsNewNote.ts';
import styles from './Surface.module.css';

/** Says what keeps the note from being saved, and what can be done about it. */
export function SaveBanner() {
  const { t } = useMessages();
  const note = useNote();
  const progress = useStore(note.state, (state) => state.progress);
  switch (progress.state) {
    case 'failed': {
      const { message, action } = progress.error;
      return (
        <Banner words={t('notes.save.failure', { message, action })}>
          <Button onClick={() => void note.session.flush()}>{t('notes.save.retry')}</Button>
        </Banner>
      );
    }
    case 'conflict':
      return <ConflictBanner />;
    case 'gone':
      return (
        <Banner words={t('notes.save.deletedElsewhere')}>
          <Button look="primary" onClick={() => void saveAsNewNote(note)}>
            {t('notes.save.saveAsNew')}
          </Button>
        </Banner>
      );
    default:
      return null;
  }
}

/** Two versions of one note: either can be looked at before one is chosen. */
function ConflictBanner() {
  const { t } = useMessages();
  const note = useNote();
  const showsOther = useStore(note.state, (state) => state.showsOther);
  return (
    <Banner
      words={`${t('notes.save.conflictTitle')} ${t(showsOther ? 'notes.save.conflictOther' : 'notes.save.conflictMine')}`}
    >
      <Button look="primary" onClick={() => void saveAsNewNote(note)}>
        {t('notes.save.saveAsNew')}
      </Button>
      <Button onClick={() => note.showOther(!showsOther)}>
        {t(showsOther ? 'notes.save.showMine' : 'notes.save.showOther')}
      </Button>
      {showsOther ? (
        <Button onClick={() => note.session.giveUp()}>{t('notes.save.keepOther')}</Button>
      ) : (
        <Button onClick={() => void note.session.keepMine()}>{t('notes.save.keepMine')}</Button>
      )}
    </Banner>
  );
}

function Banner({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div className={styles.banner} role="alert">
      <p>{words}</p>
      <div className={styles.bannerButtons}>{children}</div>
    </div>
  );
}
