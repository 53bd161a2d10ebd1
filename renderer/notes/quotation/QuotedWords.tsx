import { Fragment } from 'react';
import type { NoteReference } from '../../../db/model/note.ts';
import { SPAN_JOINT, type Passage } from '../../../db/model/passage.ts';
import { change } from '../../data/change.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { useNote } from '../noteContext.ts';
import styles from './Quotation.module.css';

interface QuotedWordsProps {
  passage: Passage;
  reference: NoteReference | undefined;
}

/** The words of a passage; where they changed since they were quoted, the old ones and the new. */
export function QuotedWords({ passage, reference }: QuotedWordsProps) {
  if (reference?.state === 'changed' && reference.words !== passage.words) {
    return <ChangedWords passage={passage} before={reference.words} />;
  }
  return (
    <blockquote className={styles.words} dir="auto">
      {passage.spans.map(({ start, exact }, index) => (
        <Fragment key={start}>
          {index > 0 && <span className={styles.joint}>{SPAN_JOINT}</span>}
          {exact.replace(/\s+/gu, ' ')}
        </Fragment>
      ))}
    </blockquote>
  );
}

function ChangedWords({ passage, before }: { passage: Passage; before: string }) {
  const { t } = useMessages();
  const note = useNote();
  const takeOver = async () => {
    // The notebook has to know of the quotation before it can be asked about it.
    await note.session.flush();
    await change('note.acceptWords', { id: note.id, passageId: passage.id });
  };
  return (
    <>
      <p className={styles.notice}>{t('notes.quotation.changed')}</p>
      <blockquote className={styles.words} dir="auto">
        <span className="visually-hidden">{t('notes.quotation.before')} </span>
        <del className={styles.before}>{before}</del>
      </blockquote>
      <blockquote className={styles.words} dir="auto">
        <span className="visually-hidden">{t('notes.quotation.now')} </span>
        <ins className={styles.now}>{passage.words}</ins>
      </blockquote>
      <Button className={styles.takeOver} onClick={() => void takeOver()}>
        {t('notes.quotation.takeOver')}
      </Button>
    </>
  );
}
