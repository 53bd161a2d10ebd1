import type { ConditionStatus } from '../../../db/model/passage.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from './StatusWord.module.css';

/** How a condition stands: a shape and the word for it. */
export function StatusWord({ status }: { status: ConditionStatus }) {
  const { t } = useMessages();
  return (
    <span className={styles.word}>
      <StatusShape status={status} />
      {t(`inspector.status.${status}`)}
    </span>
  );
}

/** The shape alone, beside words that say what it means. */
export function StatusShape({ status }: { status: ConditionStatus }) {
  return <span className={styles.shape} data-status={status} aria-hidden />;
}
