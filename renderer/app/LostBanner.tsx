import { useMessages } from '../messages/i18n.ts';
import { useShell } from '../state/shellState.ts';
import { Button } from '../ui/Button.tsx';
import styles from './LostBanner.module.css';
import { tryToOpen } from './notebooks.ts';

/** Shown while the notebook process is gone for good: what is safe, and how to go on. */
export function LostBanner({ path }: { path: string }) {
  const { t } = useMessages();
  const lost = useShell((state) => state.lost);
  if (!lost) return null;
  return (
    <div className={styles.banner} role="alert">
      <p className={styles.words}>
        <strong>{t('app.lost.gone')}</strong> {t('app.lost.safe')}
      </p>
      <Button onClick={() => void tryToOpen(path)}>{t('app.lost.openAgain')}</Button>
    </div>
  );
}
