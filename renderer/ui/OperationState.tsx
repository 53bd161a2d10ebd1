import type { ApiError } from '../../db/api/errors.ts';
import { useMessages } from '../messages/i18n.ts';
import styles from './OperationState.module.css';

/** In place of what the notebook has not answered yet: that it is on its way, or why it is not. */
export function OperationState({ error }: { error: ApiError | null }) {
  const { t } = useMessages();
  return error ? (
    <div className={styles.state} role="alert">
      <p>{error.message}</p>
      <p>{error.action}</p>
    </div>
  ) : (
    <div className={styles.state} role="status">
      {t('common.loading')}
    </div>
  );
}
