import { TriangleAlert } from 'lucide-react';
import { useMessages } from '../messages/i18n.ts';
import { useSaveState, worstSaveState } from '../state/saveState.ts';
import { useShell } from '../state/shellState.ts';
import styles from './SaveIndicator.module.css';

/** Whether everything that was done is in the notebook's file. */
export function SaveIndicator() {
  const { t } = useMessages();
  const lost = useShell((state) => state.lost);
  const saving = useSaveState(({ pending }) => worstSaveState(pending));
  const state = lost ? 'failed' : saving;
  return (
    <span className={styles.state} data-state={state} role="status">
      {state === 'failed' && <TriangleAlert size={14} aria-hidden />}
      {t(`app.save.${state}`)}
    </span>
  );
}
