import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { shownKey } from '../commands/keys.ts';
import { useCommand } from '../commands/registry.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatShare } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import type { TextOfSource } from '../state/tabContent.ts';
import { announce } from '../ui/announce.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { OperationState } from '../ui/OperationState.tsx';
import { changedRows, neighbourChange } from './changedRows.ts';
import { ComparedTable } from './ComparedTable.tsx';
import styles from './CompareView.module.css';

interface CompareViewProps {
  left: TextOfSource;
  right: TextOfSource;
}

/** Two texts beside each other, paragraph by paragraph, with the way from change to change. */
export function CompareView({ left, right }: CompareViewProps) {
  const { t } = useMessages();
  const { data, error } = useOperation('source.compare', { left, right });
  const scroller = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(-1);
  const places = useMemo(() => changedRows(data?.rows ?? []), [data]);
  const count = places.length;

  const step = (direction: 1 | -1) => {
    const next = neighbourChange(current, count, direction);
    const row = scroller.current?.querySelector(`[data-row="${places[next]}"]`);
    setCurrent(next);
    row?.scrollIntoView({ block: 'center' });
    announce(t('compare.announce', { position: next + 1, count }));
  };
  useCommand('change.next', () => step(1), count > 0);
  useCommand('change.previous', () => step(-1), count > 0);

  if (!data) return <OperationState error={error} />;
  return (
    <section className={styles.view}>
      <div className={styles.bar} role="toolbar" aria-label={t('compare.label')}>
        <span className={styles.similarity}>
          {t('compare.similarity', { percent: formatShare(data.similarity) })}
        </span>
        <span className={styles.count}>
          {current < 0
            ? t('compare.changes', { count })
            : t('compare.position', { position: current + 1, count })}
        </span>
        <IconButton
          icon={ChevronUp}
          label={t('compare.previous', { key: shownKey('change.previous') })}
          disabled={count === 0}
          onClick={() => step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('compare.next', { key: shownKey('change.next') })}
          disabled={count === 0}
          onClick={() => step(1)}
        />
      </div>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={t('compare.label')}
        // It has nothing else that could take the focus, and is to be scrolled by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {count === 0 && <p className={styles.same}>{t('compare.same')}</p>}
        <ComparedTable left={left} right={right} rows={data.rows} current={places[current]} />
      </section>
    </section>
  );
}
