import { Redo2, Undo2 } from 'lucide-react';
import { shownKey } from '../../commands/keys.ts';
import { stepBack } from '../../data/undo.ts';
import { useOperation } from '../../data/useOperation.ts';
import { usePages } from '../../data/usePages.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { HistoryRow } from './HistoryRow.tsx';
import styles from './HistoryView.module.css';

const PAGE = 100;

/** What was done in this notebook, newest first, with the way back and forth. */
export function HistoryView() {
  const { t } = useMessages();
  const { data: info } = useOperation('notebook.info', {});
  const { pages, total, complete, loaded, readMore } = usePages('history.list', PAGE);
  const steps = pages.flatMap((page) => page.steps);
  return (
    <section className={styles.view} aria-labelledby="history-title">
      <header className={styles.header}>
        <h1 id="history-title" className={styles.title}>
          {t('app.history.title')}
        </h1>
        <span className={styles.total}>{loaded && t('app.history.steps', { count: total })}</span>
        <Button
          disabled={info?.undo === null}
          title={shownKey('history.undo')}
          onClick={() => void stepBack('history.undo')}
        >
          <Undo2 size={14} aria-hidden /> {t('common.undo')}
        </Button>
        <Button
          disabled={info?.redo === null}
          title={shownKey('history.redo')}
          onClick={() => void stepBack('history.redo')}
        >
          <Redo2 size={14} aria-hidden /> {t('app.history.redo')}
        </Button>
      </header>
      {loaded && steps.length === 0 && <p className={styles.empty}>{t('app.history.empty')}</p>}
      <ol className={styles.list}>
        {steps.map((step) => (
          <HistoryRow key={step.id} step={step} />
        ))}
      </ol>
      {!complete && (
        <Button className={styles.more} onClick={readMore}>
          {t('app.history.more')}
        </Button>
      )}
    </section>
  );
}
