import { useDeferredValue, useMemo, useState } from 'react';
import type { BatchReport } from '../../../db/api/importBatch.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { reportError, showToast } from '../../ui/toasts.ts';
import { describeSource } from '../import/describeSource.ts';
import { useImport } from '../import/importState.ts';
import styles from '../import/Report.module.css';
import { ReportFilter } from '../import/ReportFilter.tsx';
import { ReportLine } from '../import/ReportLine.tsx';
import { countKinds, filterRows, reportRows, reportText } from '../import/report.ts';
import type { ReportKind } from '../import/report.ts';

/** So many files are listed at a time: ten thousand would take long to draw. */
const LISTED = 200;

/** What became of each file of the last import, with what to do about it. */
export function ImportReportDialog({ onClose }: { onClose: () => void }) {
  const report = useImport((state) => state.report);
  return report && <Report report={report} onClose={onClose} />;
}

function Report({ report, onClose }: { report: BatchReport; onClose: () => void }) {
  const { t } = useMessages();
  const rows = useMemo(() => reportRows(report), [report]);
  const counts = useMemo(() => countKinds(rows), [rows]);
  const [kind, setKind] = useState<ReportKind | null>(null);
  const [words, setWords] = useState('');
  const [listed, setListed] = useState(LISTED);
  const wanted = useDeferredValue(words);
  const found = useMemo(() => filterRows(rows, kind, wanted), [rows, kind, wanted]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reportText(found, (source) => describeSource(source, t)));
      showToast({ tone: 'info', message: t('app.import.report.copied') });
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <Dialog
      title={t('app.import.report.title')}
      onClose={onClose}
      wide
      buttons={
        <>
          <Button onClick={() => void copy()}>{t('app.import.report.copy')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <Summary report={report} />
      <ReportFilter
        counts={counts}
        total={rows.length}
        kind={kind}
        onKind={setKind}
        words={words}
        onWords={setWords}
      />
      {found.length === 0 && <p className={styles.nothing}>{t('app.import.report.nothing')}</p>}
      <ul className={styles.list}>
        {found.slice(0, listed).map((row, index) => (
          <ReportLine key={`${row.result.path} ${index}`} row={row} onClose={onClose} />
        ))}
      </ul>
      {found.length > listed && (
        <Button className={styles.more} onClick={() => setListed(listed + LISTED)}>
          {t('app.import.report.more', {
            number: formatNumber(Math.min(LISTED, found.length - listed)),
          })}
        </Button>
      )}
    </Dialog>
  );
}

const COUNTS = ['sources', 'passages', 'existing', 'failed', 'left'] as const;

/** What an import came to, in a few sentences. */
function Summary({ report }: { report: BatchReport }) {
  const { t } = useMessages();
  const sentences: string[] = COUNTS.filter((name) => name === 'sources' || report[name] > 0).map(
    (name) =>
      t(`app.import.report.${name}`, { count: report[name], number: formatNumber(report[name]) }),
  );
  if (report.sources > 1) sentences.push(t('app.import.report.undo'));
  return (
    <div className={styles.lead}>
      <p>{sentences.join(' ')}</p>
      {report.stopped && (
        <p className={styles.problem} role="alert">
          {report.stopped.message} {report.stopped.action}
        </p>
      )}
    </div>
  );
}
