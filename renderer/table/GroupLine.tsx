import { ChevronDown, ChevronRight } from 'lucide-react';
import type { GroupKey, Header } from '../../db/model/passageTable.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { groupLabel } from './groupLabel.ts';
import styles from './PassageTable.module.css';

interface GroupLineProps {
  by: GroupKey;
  group: Header;
  open: boolean;
  at: 'name' | 'count' | null;
  /** What the ids of its cells begin with. */
  lineId: string;
}

/** A group of the table, with how many passages are in it; the number opens them by themselves. */
export function GroupLine({ by, group, open, at, lineId }: GroupLineProps) {
  const { t } = useMessages();
  const { count } = group;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <>
      <div
        id={`${lineId}-name`}
        role="gridcell"
        className={styles.groupName}
        data-at={at === 'name' || undefined}
      >
        <Icon size={14} aria-hidden />
        <span dir="auto">{groupLabel(by, group, t)}</span>
      </div>
      <div
        id={`${lineId}-count`}
        role="gridcell"
        className={styles.groupCount}
        data-at={at === 'count' || undefined}
        title={t('table.openGroup')}
        data-count
      >
        {t('table.count', { count, number: formatNumber(count) })}
      </div>
    </>
  );
}
