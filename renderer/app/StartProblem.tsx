import type { ApiError } from '../../db/api/errors.ts';
import { useMessages } from '../messages/i18n.ts';
import { startAfresh } from '../state/shellState.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Welcome.module.css';

/** Shown instead of everything when the program around the window does not answer. */
export function StartProblem({ problem }: { problem: ApiError }) {
  const { t } = useMessages();
  return (
    <main className={styles.page}>
      <div className={styles.column} role="alert">
        <h1 className={styles.name}>{t('app.name')}</h1>
        <p>{problem.message}</p>
        <p className={styles.hint}>{problem.action}</p>
        <p>
          <Button look="primary" onClick={() => void startAfresh()}>
            {t('app.tryAgain')}
          </Button>
        </p>
      </div>
    </main>
  );
}
