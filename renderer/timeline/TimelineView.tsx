import { useId } from 'react';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { TimelineLanes } from '../../db/model/timeline.ts';
import { useMessages } from '../messages/i18n.ts';
import { QueryBar } from '../query/QueryBar.tsx';
import { createKept } from '../state/kept.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { Segments } from '../ui/Segments.tsx';
import { EmptyTimeline } from './EmptyTimeline.tsx';
import type { TimeView } from './time/timeView.ts';
import { TimelineBoard } from './TimelineBoard.tsx';
import styles from './TimelineView.module.css';
import { useTimeline } from './useTimeline.ts';

const useLanes = createKept<TimelineLanes>('party');
const useWhere = createKept<PassageQuery | undefined>(undefined);
const useTimeView = createKept<TimeView | null>(null);

/** What was said when, in lanes, with the events around it. */
export function TimelineView() {
  const { t } = useMessages();
  const titleId = useId();
  const [lanes, setLanes] = useLanes();
  const [where, setWhere] = useWhere();
  const [view, setView] = useTimeView();
  const { timeline, error } = useTimeline(lanes, where, view);
  const isEmpty =
    timeline !== null &&
    (timeline.extent === null || (where !== undefined && timeline.lanes.length === 0));
  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h1 id={titleId} className={styles.title}>
          {t('timeline.title')}
        </h1>
        <Segments
          label={t('timeline.lanes')}
          options={TimelineLanes.options}
          value={lanes}
          nameOf={(one) => t(`timeline.lanesOf.${one}`)}
          onChange={setLanes}
        />
        <p className={styles.intro}>{t('timeline.intro')}</p>
        <QueryBar value={where} onChange={setWhere} />
      </header>
      {error || !timeline ? (
        <OperationState error={error} />
      ) : isEmpty ? (
        <EmptyTimeline
          undated={timeline.undated}
          where={where}
          onClear={() => setWhere(undefined)}
        />
      ) : (
        <TimelineBoard
          timeline={timeline}
          extent={timeline.extent!}
          asked={{ lanes, where }}
          view={view}
          onView={setView}
        />
      )}
    </section>
  );
}
