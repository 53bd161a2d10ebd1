import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { formatDate } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import type { Bin, Sort } from './chart.ts';

/** Opens the passages of one sort that are of one month. */
export function openMonth(overview: ActorOverview, sort: Sort, bin: Bin, name: string): void {
  const title = t('actor.opens.month', {
    title: t(`actor.opens.${sort}`, { name }),
    month: formatDate(bin.date),
  });
  openPassages({ all: [overview[sort].where, bin.where] }, title);
}
