import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { useImport } from './importState.ts';
import styles from './ImportProgress.module.css';

/** How far an import of many files is, and the way to stop it; what is imported stays. */
export function ImportProgress() {
  const { t } = useMessages();
  const running = useImport((state) => state.running);
  if (!running || running.total === 1) return null;
  const { done, total, cancel } = running;
  return (
    <span className={styles.progress}>
      <progress value={done} max={total} aria-label={t('app.import.progressLabel')} />
      {t('app.import.progress', { done, total })}
      <Button look="quiet" className={styles.cancel} onClick={cancel}>
        {t('common.cancel')}
      </Button>
    </span>
  );
}
