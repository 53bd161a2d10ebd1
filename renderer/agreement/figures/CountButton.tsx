import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from '../AgreementView.module.css';

/** A number of passages that opens them; where there are none, only the number. */
export function CountButton({ count, onClick }: { count: number; onClick: () => void }) {
  const { t } = useMessages();
  if (count === 0) return <>{formatNumber(0)}</>;
  return (
    <button
      type="button"
      className={styles.count}
      title={t('common.passages', { count })}
      onClick={onClick}
    >
      {formatNumber(count)}
    </button>
  );
}
