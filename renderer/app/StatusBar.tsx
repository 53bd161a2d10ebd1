import { Redo2, Undo2 } from 'lucide-react';
import { keyShortcut, shownKey } from '../commands/keys.ts';
import { stepBack } from '../data/undo.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { useShell } from '../state/shellState.ts';
import { openTab } from '../state/workspace.ts';
import { ImportProgress } from './import/ImportProgress.tsx';
import styles from './StatusBar.module.css';

/** The bar at the bottom: what the notebook holds, and what undo would take back. */
export function StatusBar() {
  const { t } = useMessages();
  const { data: info } = useOperation('notebook.info', {});
  const shell = useShell(({ state }) => state);
  const count = (key: 'sources' | 'passages' | 'notes' | 'needReview') => {
    const number = info?.counts[key] ?? 0;
    return t(`app.status.${key}`, { count: number, number: formatNumber(number) });
  };
  return (
    <footer className={styles.bar} data-pane tabIndex={-1}>
      <span className={styles.counts}>
        {info && (
          <>
            <span>{count('sources')}</span>
            <span>{count('passages')}</span>
            <span>{count('notes')}</span>
            {info.counts.needReview > 0 && (
              <button
                type="button"
                className={styles.review}
                onClick={() => openTab({ kind: 'review' })}
              >
                {count('needReview')}
              </button>
            )}
          </>
        )}
      </span>
      <ImportProgress />
      <StepButton command="history.undo" step={info?.undo ?? null} />
      <StepButton command="history.redo" step={info?.redo ?? null} />
      {shell && (
        <span className={styles.shell}>
          {t(`app.status.${shell.shell}`, { version: shell.version })}
        </span>
      )}
    </footer>
  );
}

interface StepButtonProps {
  command: 'history.undo' | 'history.redo';
  /** What it would take back or do again. */
  step: string | null;
}

function StepButton({ command, step }: StepButtonProps) {
  const { t } = useMessages();
  if (step === null) return null;
  const undo = command === 'history.undo';
  const Icon = undo ? Undo2 : Redo2;
  const words = t(undo ? 'app.status.undo' : 'app.status.redo', { step });
  return (
    <button
      type="button"
      className={undo ? styles.undo : styles.redo}
      title={`${words} (${shownKey(command)})`}
      aria-keyshortcuts={keyShortcut(command)}
      // Not by the command: while a note is written, that is about the writing.
      onClick={() => void stepBack(command)}
    >
      <Icon size={13} aria-hidden />
      <span className={styles.step}>{words}</span>
    </button>
  );
}
