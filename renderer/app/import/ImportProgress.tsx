import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { useImport } from './importState.ts';
import styles from './ImportProgress.module.css';
import { paceInWords } from './pace.ts';

/** How far an import is, how fast, and the way to stop it; what is imported stays. */
export function ImportProgress() {
  const { t } = useMessages();
  const running = useImport((state) => state.running);
  if (!running) return null;
  const { progress, cancel } = running;
  const { done, total, rate, remaining, path } = progress;
  if (total === 1) {
    return (
      <span className={styles.progress} data-alone>
        <progress aria-label={t('app.import.progressLabel')} />
        {path !== null && t('app.import.reading', { name: path })}
      </span>
    );
  }
  return (
    <span className={styles.progress}>
      <progress value={done} max={total} aria-label={t('app.import.progressLabel')} />
      <span className={styles.count}>
        {t('app.import.progress', { done: formatNumber(done), total: formatNumber(total) })}
      </span>
      {rate !== null && remaining !== null && (
        <span className={styles.pace}>{paceInWords(rate, remaining, t)}</span>
      )}
      <Button look="quiet" className={styles.cancel} onClick={cancel}>
        {t('common.cancel')}
      </Button>
    </span>
  );
}
