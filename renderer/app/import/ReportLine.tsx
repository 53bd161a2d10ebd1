import type { ImportedSource } from '../../../db/api/importReport.ts';
import { formatShare } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab, select } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { describeSource } from './describeSource.ts';
import styles from './Report.module.css';
import type { ReportRow } from './report.ts';

/** Of a file with many sources, so many are named. */
const SOURCES = 4;

interface ReportLineProps {
  row: ReportRow;
  onClose: () => void;
}

/** What became of a file. */
export function ReportLine({ row: { kind, result }, onClose }: ReportLineProps) {
  const { t } = useMessages();
  const more = result.ok ? result.sources.length - SOURCES : 0;
  return (
    <li className={styles.line} data-kind={kind}>
      <span className={styles.mark}>{t(`app.import.report.kinds.${kind}`)}</span>
      <div className={styles.what}>
        <span className={styles.path}>{result.path}</span>
        {result.ok ? (
          result.sources
            .slice(0, SOURCES)
            .map((source) => <SourceLine key={source.id} source={source} onClose={onClose} />)
        ) : (
          <p className={styles.words}>
            <span className={styles.problem}>{result.error.message}</span> {result.error.action}
          </p>
        )}
        {more > 0 && (
          <p className={styles.about}>{t('app.import.report.moreSources', { count: more })}</p>
        )}
      </div>
    </li>
  );
}

function SourceLine({ source, onClose }: { source: ImportedSource; onClose: () => void }) {
  const { t } = useMessages();
  const { id, title, warnings, similar } = source;
  const open = () => {
    onClose();
    openTab({ kind: 'source', id });
    select({ kind: 'source', id });
  };
  const compare = (other: string) => {
    onClose();
    openTab({ kind: 'compare', left: { id: other }, right: { id } });
  };
  return (
    <>
      <p className={styles.words}>
        <button type="button" className={styles.link} onClick={open}>
          {title}
        </button>{' '}
        <span className={styles.about}>{describeSource(source, t)}</span>
      </p>
      {warnings.map(({ code, message }, index) => (
        <p key={`${code} ${index}`} className={styles.words}>
          {message}
        </p>
      ))}
      {similar.map((other) => (
        <p key={other.id} className={styles.words}>
          {t('app.import.report.similar', {
            title: other.title,
            percent: formatShare(other.similarity),
          })}{' '}
          <Button
            look="quiet"
            className={styles.compare}
            aria-label={t('app.import.report.compareWith', { title: other.title })}
            onClick={() => compare(other.id)}
          >
            {t('app.import.report.compare')}
          </Button>
        </p>
      ))}
    </>
  );
}
