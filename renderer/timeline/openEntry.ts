import { both, type PassageQuery } from '../../db/model/passageQuery.ts';
import type { Header } from '../../db/model/passageTable.ts';
import type { TimelineLanes } from '../../db/model/timeline.ts';
import { t } from '../messages/i18n.ts';
import { goToPassageById } from '../inspector/goTo.ts';
import { select } from '../state/workspace.ts';
import { openPassages } from '../table/openPassages.ts';
import type { Entry } from './drawing/entries.ts';
import { dayAt } from './time/timeView.ts';
import { daysOf, laneName } from './words.ts';

/** What the time line is of. */
export interface Asked {
  lanes: TimelineLanes;
  where: PassageQuery | undefined;
}

/** Opens what something on the time line stands for: a passage where it is read, a number's passages. */
export function openEntry(entry: Entry, lane: Header | undefined, asked: Asked): void {
  switch (entry.kind) {
    case 'item':
      void goToPassageById(entry.item.id);
      break;
    case 'event':
      inspectEntry(entry);
      break;
    case 'more':
      openPassages({ ids: entry.items.map(({ id }) => id) }, titleOf(entry, lane, asked));
      break;
    case 'bin': {
      const said = { after: dayAt(entry.from), before: dayAt(entry.to) };
      const where = both(lane?.where, both({ said }, asked.where))!;
      openPassages(where, titleOf(entry, lane, asked));
    }
  }
}

/** Shows something in the inspector, where that knows it. */
export function inspectEntry(entry: Entry): void {
  if (entry.kind === 'item') select({ kind: 'passage', id: entry.item.id });
  else if (entry.kind === 'event') select({ kind: 'event', id: entry.event.id });
}

/** Opens all passages of a lane, those without a date too. */
export function openLane(lane: Header, { lanes, where }: Asked): void {
  openPassages(both(lane.where, where)!, laneName(lane, lanes));
}

function titleOf(entry: Entry, lane: Header | undefined, { lanes }: Asked): string {
  const days = daysOf(entry);
  return lane ? t('timeline.passagesTitle', { lane: laneName(lane, lanes), days }) : days;
}
