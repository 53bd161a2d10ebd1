import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { labelledBins, mostOf, SORTS, type Bin } from './chart.ts';
import styles from './Chart.module.css';
import { openMonth } from './openMonth.ts';

interface MonthsChartProps {
  overview: ActorOverview;
  bins: readonly Bin[];
  name: string;
}

/** Height of a lane, in the units of its drawing, which is as wide as there are bins. */
const HEIGHT = 100;
const LABELS = 10;
/** Bars of fewer bins are not drawn wider. */
const WIDEST_OF = 20;

/**
 * A lane of bars for each sort, all on one scale. It is drawn for the eye and the mouse; keys and
 * screen readers find the same numbers in the table.
 */
export function MonthsChart({ overview, bins, name }: MonthsChartProps) {
  const { t } = useMessages();
  const most = mostOf(bins);
  const width = 0.8 * Math.min(1, bins.length / WIDEST_OF);
  return (
    <div className={styles.chart} role="img" aria-label={t('actor.time.chart')}>
      {SORTS.map((sort) => (
        <div key={sort} className={styles.lane}>
          <span className={styles.laneName}>{t(`actor.time.${sort}`)}</span>
          <svg viewBox={`0 0 ${bins.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
            {bins.map((bin, index) => {
              const count = bin.counts[sort];
              if (count === 0) return null;
              const height = Math.max(4, (count / most) * HEIGHT);
              const month = formatDate(bin.date);
              return (
                <rect
                  key={bin.date}
                  className={styles.bar}
                  x={index + (1 - width) / 2}
                  y={HEIGHT - height}
                  width={width}
                  height={height}
                  onClick={() => openMonth(overview, sort, bin, name)}
                >
                  <title>
                    {t('actor.time.bar', { month, count, number: formatNumber(count) })}
                  </title>
                </rect>
              );
            })}
          </svg>
        </div>
      ))}
      <div className={styles.axis} aria-hidden>
        <small className={styles.scale}>
          {t('actor.time.scale', { number: formatNumber(most) })}
        </small>
        {labelledBins(bins, LABELS).map((index) => (
          <span key={index} style={{ left: `${((index + 0.5) / bins.length) * 100}%` }}>
            {formatDate(bins[index]!.date, 'short')}
          </span>
        ))}
      </div>
    </div>
  );
}
