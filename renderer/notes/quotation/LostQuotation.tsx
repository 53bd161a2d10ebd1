import { useEffect } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { rememberQuotation } from '../nodes/known.ts';
import styles from './Quotation.module.css';

/** A quotation whose passage is gone: the last words that were known of it. */
export function LostQuotation({ passageId, words }: { passageId: string; words: string }) {
  const { t } = useMessages();
  const notice = words === '' ? t('notes.quotation.missing') : t('notes.quotation.deleted');
  useEffect(() => {
    rememberQuotation(passageId, words === '' ? '' : t('reader.quoted', { words }));
  }, [passageId, words, t]);
  return (
    <>
      {words !== '' && (
        <blockquote className={styles.words} dir="auto">
          {words}
        </blockquote>
      )}
      <p className={styles.notice}>
        {notice} {words !== '' && t('notes.quotation.deletedHint')}
      </p>
    </>
  );
}
