import { Redo2, Undo2 } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import type { HistoryStep } from '../../../db/model/history.ts';
import { shownKey } from '../../commands/keys.ts';
import { stepBack } from '../../data/undo.ts';
import { useOperation } from '../../data/useOperation.ts';
import { usePages } from '../../data/usePages.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useSettings } from '../../state/settings.ts';
import type { HistoryTab } from '../../state/tabContent.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHints } from '../../ui/KeyHints.tsx';
import { HistoryFilters } from './HistoryFilters.tsx';
import { historyInput, isNarrowed, NO_FILTER } from './historyFilter.ts';
import { HistoryList } from './HistoryList.tsx';
import styles from './HistoryView.module.css';
import { UndoToDialog } from './UndoToDialog.tsx';

const PAGE = 100;
const HINTS = [
  ['move', ['↑', '↓']],
  ['open', ['Enter']],
  ['parts', ['→']],
  ['undoTo', ['U']],
] as const;

/** What was done in this notebook, or to one thing, newest first, with the way back and forth. */
export function HistoryView({ tab: { touching } }: { tab: HistoryTab }) {
  const { t } = useMessages();
  const titleId = useId();
  const { data: info } = useOperation('notebook.info', {});
  const [filter, setFilter] = useState(NO_FILTER);
  const [undoing, setUndoing] = useState<HistoryStep | null>(null);
  const input = historyInput(useDeferredValue(filter), touching?.id);
  const { pages, total, complete, loaded, readMore } = usePages('history.list', PAGE, input);
  const steps = pages.flatMap((page) => page.steps);
  const narrowed = isNarrowed(filter);
  const counted = { count: total, number: formatNumber(total) };
  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 id={titleId} className={styles.title}>
            {touching ? t('app.history.of', { name: touching.name }) : t('app.history.title')}
          </h1>
          <span className={styles.total} role="status">
            {loaded && t(narrowed ? 'app.history.found' : 'app.history.steps', counted)}
          </span>
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
        <Unnamed />
        {loaded && (total > 0 || narrowed) && (
          <HistoryFilters
            filter={filter}
            onChange={(changes) => setFilter({ ...filter, ...changes })}
          />
        )}
        {loaded && total === 0 && (
          <div className={styles.empty}>
            <p>
              {narrowed
                ? t('app.history.nothing')
                : t(touching ? 'app.history.untouched' : 'app.history.empty')}
            </p>
            {narrowed && (
              <Button onClick={() => setFilter(NO_FILTER)}>{t('app.history.showAll')}</Button>
            )}
          </div>
        )}
        <HistoryList steps={steps} onEnd={readMore} onUndoTo={setUndoing} />
        {!complete && (
          <Button className={styles.more} onClick={readMore}>
            {t('app.history.more')}
          </Button>
        )}
      </div>
      {total > 0 && (
        <KeyHints hints={HINTS.map(([what, keys]) => [t(`app.history.keys.${what}`), keys])} />
      )}
      {undoing && <UndoToDialog step={undoing} onClose={() => setUndoing(null)} />}
    </section>
  );
}

/** Where nobody is named, what stands beside the steps of others is missing from one's own. */
function Unnamed() {
  const { t } = useMessages();
  const displayName = useSettings((state) => state.displayName);
  if (displayName !== '') return null;
  return (
    <p className={styles.unnamed}>
      {t('app.history.unnamed')}{' '}
      <Button look="quiet" onClick={() => openDialog({ kind: 'settings' })}>
        {t('app.history.setName')}
      </Button>
    </p>
  );
}
