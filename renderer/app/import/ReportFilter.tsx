import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { inputClass } from '../../ui/Field.tsx';
import { REPORT_KINDS, type ReportKind } from './report.ts';
import styles from './Report.module.css';

/** From so many files on, one looks for a name rather than reads. */
const FILTER_FROM = 12;

interface ReportFilterProps {
  counts: Record<ReportKind, number>;
  total: number;
  kind: ReportKind | null;
  onKind: (kind: ReportKind | null) => void;
  words: string;
  onWords: (words: string) => void;
}

/** Which files of a report are shown. */
export function ReportFilter({ counts, total, kind, onKind, words, onWords }: ReportFilterProps) {
  const { t } = useMessages();
  const kinds = REPORT_KINDS.filter((one) => counts[one] > 0);
  if (total < 2) return null;
  return (
    <div className={styles.filter}>
      {kinds.length > 1 && (
        <div className={styles.kinds} role="group" aria-label={t('app.import.report.show')}>
          {[null, ...kinds].map((one) => (
            <button
              key={one ?? 'all'}
              type="button"
              className={styles.kind}
              aria-pressed={one === kind}
              onClick={() => onKind(one)}
            >
              {t(one ? `app.import.report.kinds.${one}` : 'app.import.report.all')}{' '}
              <span className={styles.number}>{formatNumber(one ? counts[one] : total)}</span>
            </button>
          ))}
        </div>
      )}
      {total >= FILTER_FROM && (
        <input
          type="search"
          className={`${inputClass} ${styles.search}`}
          aria-label={t('app.import.report.filter')}
          placeholder={t('app.import.report.filter')}
          value={words}
          onChange={(event) => onWords(event.target.value)}
        />
      )}
    </div>
  );
}
