import { AlarmClock, ChevronDown, ChevronRight, RefreshCcw } from 'lucide-react';
import type { LedgerEntry } from '../../../db/model/ledger.ts';
import { DateText } from '../../inspector/fields/DateText.tsx';
import { saveField } from '../../inspector/fields/saveField.ts';
import { StatusWord } from '../../inspector/passage/StatusWord.tsx';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { openPassages } from '../../table/openPassages.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import type { DetailsMode } from './useDetails.ts';
import styles from './LedgerGrid.module.css';
import type { LedgerColumn } from './place.ts';

interface EntryRowProps {
  entry: LedgerEntry;
  /** Whether its details are shown below it. */
  open: boolean;
  rowIndex: number;
  /** The part that Tab comes to, if it is in this row. */
  stop: LedgerColumn | null;
  onDetails: (mode: DetailsMode) => void;
  onFocus: (column: LedgerColumn) => void;
}

/** A line of the ledger: who asks what of whom, what that unlocks, how it stands and by when. */
export function EntryRow(props: EntryRowProps) {
  const { entry, open, rowIndex, stop, onDetails, onFocus } = props;
  const { t } = useMessages();
  const { conditionId: id, askers, requiredOf, unlocks, status, due, overdue, deadlocks } = entry;
  const tab = (column: LedgerColumn) => (stop === column ? 0 : -1);
  const cell = (column: LedgerColumn) => ({
    role: 'gridcell',
    className: styles[column],
    'data-part': column,
    onFocus: () => onFocus(column),
  });
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <div role="row" className={styles.entryRow} aria-rowindex={rowIndex} data-status={status}>
      <div {...cell('asker')}>
        <button
          type="button"
          className={styles.asks}
          tabIndex={tab('asker')}
          aria-expanded={open}
          title={t('ledger.details')}
          onClick={() => onDetails('shown')}
        >
          <Icon size={14} aria-hidden />
          <Names of={askers} />
        </button>
      </div>
      <div {...cell('actor')} tabIndex={tab('actor')}>
        <Names of={requiredOf} />
      </div>
      <div {...cell('action')}>
        <What entry={entry} tabIndex={tab('action')} onWriteOut={() => onDetails('add')} />
      </div>
      <div {...cell('unlocks')} {...(id === null && { tabIndex: tab('unlocks') })}>
        {id !== null && (
          <>
            {/* Where there is no room for columns, nothing else says what this is. */}
            <span className={styles.ownLabel} aria-hidden>
              {t('ledger.columns.unlocks')}
            </span>
            <EditableText
              label={t('ledger.columns.unlocks')}
              value={unlocks ?? ''}
              placeholder={t('ledger.add.unlocks')}
              tabIndex={tab('unlocks')}
              onSave={(text) =>
                saveField('condition.update', { id, unlocks: text === '' ? null : text })
              }
            />
          </>
        )}
      </div>
      <div {...cell('status')}>
        <button
          type="button"
          className={styles.statusButton}
          tabIndex={tab('status')}
          title={t(id === null ? 'ledger.entry.writeOut' : 'ledger.entry.setStatus')}
          onClick={() => onDetails(id === null ? 'add' : 'status')}
        >
          <StatusWord status={status} />
        </button>
        {deadlocks.length > 0 && (
          <span className={styles.mark}>
            <RefreshCcw size={11} aria-hidden />
            {t('ledger.deadlocked')}
          </span>
        )}
      </div>
      <div {...cell('due')} {...(id === null && { tabIndex: tab('due') })}>
        {id !== null && (
          <DateText
            label={t('ledger.columns.due')}
            value={due}
            placeholder={t('ledger.add.due')}
            reference={entry.passage.said ?? entry.passage.published}
            tabIndex={tab('due')}
            onSave={(date) => saveField('condition.update', { id, due: date })}
          />
        )}
        {overdue && (
          <span className={styles.mark}>
            <AlarmClock size={11} aria-hidden />
            {t('ledger.overdue')}
          </span>
        )}
      </div>
      <Evidence entry={entry} cell={cell('evidence')} tabIndex={tab('evidence')} />
    </div>
  );
}

function Names({ of }: { of: LedgerEntry['askers'] }) {
  const { t } = useMessages();
  if (of.length === 0) return <span className={styles.nobody}>{t('ledger.nobody')}</span>;
  return <span dir="auto">{of.map(({ name }) => name).join(', ')}</span>;
}

/** What is asked: as it is written out, with the words it was asked in; else these words alone. */
function What(props: { entry: LedgerEntry; tabIndex: number; onWriteOut: () => void }) {
  const { entry, tabIndex, onWriteOut } = props;
  const { t } = useMessages();
  const { conditionId: id, action, passage } = entry;
  if (id === null) {
    return (
      <button type="button" className={styles.unwritten} tabIndex={tabIndex} onClick={onWriteOut}>
        <span className={styles.quotation} dir="auto">
          {quoted(passage.words)}
        </span>
        <small>{t('ledger.notWritten')}</small>
      </button>
    );
  }
  return (
    <>
      <EditableText
        label={t('ledger.columns.action')}
        value={action}
        placeholder={t('inspector.condition.actionHint')}
        tabIndex={tabIndex}
        onSave={(text) =>
          text === ''
            ? Promise.resolve(t('inspector.problem.empty'))
            : saveField('condition.update', { id, action: text })
        }
      />
      <span className={styles.quotation} dir="auto">
        {quoted(passage.words)}
      </span>
    </>
  );
}

/** How many passages show how it stands; the number opens them. */
function Evidence(props: { entry: LedgerEntry; cell: object; tabIndex: number }) {
  const { entry, cell, tabIndex } = props;
  const { t } = useMessages();
  const ids = [...new Set(entry.changes.flatMap(({ evidence }) => evidence?.id ?? []))];
  if (ids.length === 0) return <div {...cell} tabIndex={tabIndex} />;
  const what = entry.action;
  return (
    <div {...cell}>
      <button
        type="button"
        className={styles.number}
        tabIndex={tabIndex}
        title={t('ledger.showPassages')}
        onClick={() => openPassages({ ids }, t('ledger.evidenceTitle', { what }))}
      >
        {t('ledger.evidence', { count: ids.length, number: formatNumber(ids.length) })}
      </button>
    </div>
  );
}
