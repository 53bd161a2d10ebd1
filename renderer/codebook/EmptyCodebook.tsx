import { useMessages } from '../messages/i18n.ts';
import styles from './CodebookView.module.css';
import { StarterList } from './StarterList.tsx';

/** Where there are only stances yet: what a codebook is for, and some to begin with. */
export function EmptyCodebook() {
  const { t } = useMessages();
  return (
    <div className={styles.empty}>
      <h2>{t('codebook.empty.title')}</h2>
      <p>{t('codebook.empty.what')}</p>
      <p>{t('codebook.empty.how')}</p>
      <StarterList />
    </div>
  );
}
