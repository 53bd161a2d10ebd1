import { ChevronDown, ChevronRight } from 'lucide-react';
import type { LedgerGroup } from '../../../db/model/ledger.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openPassages } from '../../table/openPassages.ts';
import { groupName } from './groupName.ts';
import styles from './LedgerGrid.module.css';
import type { LedgerGroupHead } from './lines.ts';

interface GroupRowProps {
  by: LedgerGroup;
  group: LedgerGroupHead;
  open: boolean;
  rowIndex: number;
  /** The part that Tab comes to, if it is in this row. */
  stop: 'name' | 'count' | null;
  onFold: () => void;
  onFocus: (part: 'name' | 'count') => void;
}

/** A group of the ledger; its number opens its passages. */
export function GroupRow(props: GroupRowProps) {
  const { by, group, open, rowIndex, stop, onFold, onFocus } = props;
  const { t } = useMessages();
  const { count, where } = group;
  const name = groupName(by, group);
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <div role="row" className={styles.groupRow} aria-rowindex={rowIndex}>
      <div role="rowheader" onFocus={() => onFocus('name')}>
        <button
          type="button"
          className={styles.groupName}
          data-part="name"
          tabIndex={stop === 'name' ? 0 : -1}
          aria-expanded={open}
          title={t('ledger.groupFold')}
          onClick={onFold}
        >
          <Icon size={14} aria-hidden />
          <span dir="auto">{name}</span>
        </button>
      </div>
      <div role="gridcell" onFocus={() => onFocus('count')}>
        <button
          type="button"
          className={styles.number}
          data-part="count"
          tabIndex={stop === 'count' ? 0 : -1}
          title={t('ledger.showPassages')}
          onClick={() => openPassages(where, t('ledger.opened', { what: name }))}
        >
          {t('ledger.evidence', { count, number: formatNumber(count) })}
        </button>
      </div>
    </div>
  );
}
