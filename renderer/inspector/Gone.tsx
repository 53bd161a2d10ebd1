import { useMessages } from '../messages/i18n.ts';
import styles from './Inspector.module.css';

/** Shown for something that was selected and then deleted or undone. */
export function Gone() {
  const { t } = useMessages();
  return <p className={styles.gone}>{t('inspector.gone')}</p>;
}
