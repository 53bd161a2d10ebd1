import type { TFunction } from 'i18next';
import type { PassageState } from '../../db/model/passage.ts';
import type { GroupKey, Header } from '../../db/model/passageTable.ts';
import type { Reliability } from '../../db/model/source.ts';
import { formatDate } from '../messages/format.ts';

/** What a group of the table is called. */
export function groupLabel(by: GroupKey, { key, label }: Header, t: TFunction): string {
  if (label === '') return t(`table.without.${by}`);
  if (by === 'month') return formatDate(key);
  if (by === 'reliability') return t(`inspector.reliability.${key as Reliability}`);
  if (by === 'state') return t(`table.states.${key as PassageState}`);
  return label;
}
