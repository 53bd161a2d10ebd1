import type { LedgerGroup } from '../../../db/model/ledger.ts';
import { ConditionStatus } from '../../../db/model/passage.ts';
import { t } from '../../messages/i18n.ts';
import type { LedgerGroupHead } from './lines.ts';

/** What a group is called; `by` says what the groups are. */
export function groupName(by: LedgerGroup, { key, label }: LedgerGroupHead): string {
  const status = by === 'status' ? ConditionStatus.safeParse(key).data : undefined;
  if (status) return t(`inspector.status.${status}`);
  return label === '' ? t(`ledger.without.${by}`) : label;
}
