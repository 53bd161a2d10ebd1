import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { useRovingFocus } from '../ui/useRovingFocus.ts';
import { SORTS, type Bin } from './chart.ts';
import styles from './Chart.module.css';
import { openMonth } from './openMonth.ts';

interface MonthsTableProps {
  overview: ActorOverview;
  bins: readonly Bin[];
  name: string;
}

/** The numbers of the chart; months without any are left out. */
export function MonthsTable({ overview, bins, name }: MonthsTableProps) {
  const { t } = useMessages();
  const { ref, onKeyDown, onFocus } = useRovingFocus<HTMLTableElement>();
  const shown = bins.filter(({ counts }) => SORTS.some((sort) => counts[sort] > 0));
  return (
    <div className={styles.tableFrame}>
      <table ref={ref} className={styles.table} onKeyDown={onKeyDown} onFocus={onFocus}>
        <thead>
          <tr>
            <th scope="col">{t('actor.time.month')}</th>
            {SORTS.map((sort) => (
              <th key={sort} scope="col">
                {t(`actor.time.${sort}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((bin) => (
            <tr key={bin.date} data-row>
              <th scope="row">{formatDate(bin.date)}</th>
              {SORTS.map((sort) => (
                <td key={sort}>
                  <Cell overview={overview} bin={bin} sort={sort} name={name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: {
  overview: ActorOverview;
  bin: Bin;
  sort: (typeof SORTS)[number];
  name: string;
}) {
  const { overview, bin, sort, name } = props;
  const { t } = useMessages();
  const count = bin.counts[sort];
  if (count === 0) return <span className={styles.zero}>0</span>;
  const number = formatNumber(count);
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={t('actor.time.cell', {
        sort: t(`actor.time.${sort}`),
        month: formatDate(bin.date),
        count,
        number,
      })}
      onClick={() => openMonth(overview, sort, bin, name)}
    >
      {number}
    </button>
  );
}
