import type { ReactNode } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { MARK } from './drawing/pack.ts';
import { DayMark } from './stage/DayMark.tsx';
import { SpanMark } from './stage/SpanMark.tsx';
import type { StanceLook } from './stances.ts';
import styles from './TimelineView.module.css';

const SPAN = 34;

interface TimelineLegendProps {
  /** Those that are drawn; null: some passage has none. */
  stances: ReadonlyArray<StanceLook | null>;
  /** Whether passages are counted together, so that none has a day of its own. */
  isCounted: boolean;
}

/** What marks mean: stances by colour and letter, how well a day is known by shape. */
export function TimelineLegend({ stances, isCounted }: TimelineLegendProps) {
  const { t } = useMessages();
  const plain = { stance: null, dated: true, approximate: false };
  return (
    <div className={styles.legend} role="group" aria-label={t('timeline.legend.label')}>
      {stances.map((look) => (
        <Entry key={look?.id ?? ''} name={look?.name ?? t('timeline.legend.noStance')}>
          <DayMark {...plain} stance={look} />
        </Entry>
      ))}
      {!isCounted && (
        <span className={styles.precision}>
          <Entry name={t('timeline.legend.ofSource')}>
            <DayMark {...plain} dated={false} />
          </Entry>
          <Entry name={t('timeline.legend.span')} width={SPAN}>
            <SpanMark {...plain} width={SPAN} letterAt={SPAN / 2} />
          </Entry>
          <Entry name={t('timeline.legend.about')} width={SPAN}>
            <SpanMark {...plain} approximate width={SPAN} letterAt={SPAN / 2} />
          </Entry>
        </span>
      )}
    </div>
  );
}

interface EntryProps {
  name: string;
  width?: number;
  children: ReactNode;
}

function Entry({ name, width = MARK, children }: EntryProps) {
  return (
    <span className={styles.legendEntry}>
      <svg width={width + 2} height={MARK} viewBox={`-1 0 ${width + 2} ${MARK}`} aria-hidden>
        {children}
      </svg>
      {name}
    </span>
  );
}
