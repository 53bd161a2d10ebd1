import { LedgerGroup, type Ledger } from '../../db/model/ledger.ts';
import { ExportMenu } from '../app/export/ExportMenu.tsx';
import { saveExport } from '../app/export/exports.ts';
import { change } from '../data/change.ts';
import { Choice } from '../inspector/fields/Choice.tsx';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { QueryBar } from '../query/QueryBar.tsx';
import { openPassages } from '../table/openPassages.ts';
import { CountsBar } from './CountsBar.tsx';
import { ledgerInput, type LedgerFilter } from './ledgerFilter.ts';
import styles from './LedgerView.module.css';

interface LedgerHeaderProps {
  titleId: string;
  filter: LedgerFilter;
  /** Undefined until the notebook has answered. */
  ledger: Ledger | undefined;
  onChange: (changes: Partial<LedgerFilter>) => void;
}

/** What the ledger shows, how much that is and how it stands; the way to its passages and files. */
export function LedgerHeader({ titleId, filter, ledger, onChange }: LedgerHeaderProps) {
  const { t } = useMessages();
  const save = async (format: 'csv' | 'xlsx') =>
    saveExport(await change('export.ledger', { ...ledgerInput(filter), format }));
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <h1 id={titleId} className={styles.title}>
          {t('ledger.title')}
        </h1>
        {ledger && <Total ledger={ledger} />}
        <span className={styles.atEnd}>
          <ExportMenu
            formats={(['csv', 'xlsx'] as const).map((format) => ({
              format,
              label: t(`app.export.formats.${format}`),
            }))}
            disabled={ledger?.entries === 0}
            onExport={(format) => void save(format)}
          />
        </span>
      </div>
      <div className={styles.controls}>
        <Choice
          label={t('ledger.group.label')}
          value={filter.group}
          none={t('ledger.group.none')}
          options={LedgerGroup.options.map((value) => ({
            value,
            name: t(`ledger.group.${value}`),
          }))}
          onChange={(group) => onChange({ group })}
        />
        <QueryBar value={filter.where} onChange={(where) => onChange({ where })} />
      </div>
      {ledger && <CountsBar ledger={ledger} filter={filter} onChange={onChange} />}
    </header>
  );
}

function Total({ ledger: { entries, passages } }: { ledger: Ledger }) {
  const { t } = useMessages();
  const lines = t('ledger.lines', { count: entries, number: formatNumber(entries) });
  return (
    <span className={styles.total}>
      <span role="status">{lines}</span>
      {passages.count > 0 && (
        <button
          type="button"
          className={styles.passages}
          title={t('ledger.showPassages')}
          onClick={() => openPassages(passages.where, t('ledger.opened', { what: lines }))}
        >
          {t('ledger.passages', { count: passages.count, number: formatNumber(passages.count) })}
        </button>
      )}
    </span>
  );
}
