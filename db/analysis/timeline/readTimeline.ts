import { ApiError } from '../../api/errors.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import { dateBounds } from '../../model/partialDate.ts';
import type { Timeline, TimelineLanes } from '../../model/timeline.ts';
import type { Database } from '../../store/database.ts';
import { listEvents } from '../../store/events/readEvents.ts';
import { dayNumber, dayOf, firstDay, lastDay, type Facts } from '../../store/facts/facts.ts';
import { matchRows } from '../query/matchRows.ts';
import { binsOf } from './bins.ts';
import { chooseLanes } from './chooseLanes.ts';
import { itemsOf } from './items.ts';
import { laneKind } from './lanes.ts';
import type { Placed, Window } from './placed.ts';
import { stancesOf } from '../query/stances.ts';

export interface TimelineRequest {
  lanes: TimelineLanes;
  where?: PassageQuery | undefined;
  /** First and last day of the window, inclusive; as far as anything goes where not given. */
  from?: string | undefined;
  to?: string | undefined;
  most?: number | undefined;
  mostLanes?: number | undefined;
  bins?: number | undefined;
}

const MOST_ITEMS = 1500;
const MOST_LANES = 24;
const BINS = 120;

/**
 * Passages by the days on which they can have been said, in lanes (docs/analysis/timeline.md).
 * Throws INVALID_INPUT where the window ends before it begins.
 */
export function readTimeline(db: Database, facts: Facts, request: TimelineRequest): Timeline {
  const { from, to, most = MOST_ITEMS, mostLanes = MOST_LANES, bins = BINS } = request;
  if (from !== undefined && to !== undefined && to < from) {
    throw new ApiError('INVALID_INPUT', { problem: `“to”: ${to} is before ${from}.` });
  }
  const marks = matchRows(db, facts, request.where);
  const rows: number[] = [];
  const extent = eventDays(db);
  let undated = 0;
  for (let row = 0; row < marks.length; row += 1) {
    if (!marks[row]) continue;
    rows.push(row);
    const first = firstDay(facts, row);
    if (first === 0) undated += 1;
    else {
      extent.first = Math.min(extent.first, first);
      extent.last = Math.max(extent.last, lastDay(facts, row));
    }
  }
  const { headers, slotsOf } = chooseLanes(laneKind(facts, request.lanes), rows, mostLanes);
  const answer: Timeline = { extent: null, lanes: headers, undated, items: [], bins: [] };
  if (extent.last === 0) return answer;
  answer.extent = { first: dayOf(extent.first), last: dayOf(extent.last) };

  const window: Window = {
    first: from === undefined ? extent.first : dayNumber(from),
    last: to === undefined ? extent.last : dayNumber(to),
  };
  const placed: Placed[] = [];
  rows.forEach((row, index) => {
    const first = firstDay(facts, row);
    if (first === 0 || first > window.last || lastDay(facts, row) < window.first) return;
    for (const lane of slotsOf(index)) placed.push({ row, lane });
  });
  const keys = headers.map(({ key }) => key);
  const stances = stancesOf(facts);
  if (placed.length > most) answer.bins = binsOf(facts, placed, keys, stances, window, bins);
  else answer.items = itemsOf(db, facts, placed, keys, stances);
  return answer;
}

/** The days from the first event to the last; from after all days to before them without any. */
function eventDays(db: Database): Window {
  const days = { first: Infinity, last: 0 };
  for (const { from, to } of listEvents(db)) {
    days.first = Math.min(days.first, dayNumber(dateBounds(from).first));
    days.last = Math.max(days.last, dayNumber(dateBounds(to ?? from).last));
  }
  return days;
}
