import type { Header } from '../../db/model/passageTable.ts';
import type { TimelineBin, TimelineItem, TimelineLanes } from '../../db/model/timeline.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import type { Entry } from './drawing/entries.ts';
import type { StanceLooks } from './stances.ts';
import { dayAt, type TimeView } from './time/timeView.ts';

/** What a lane is called: its name, or that it is of all others, or of those in none. */
export function laneName({ key, label }: Header, lanes: TimelineLanes): string {
  if (key === '+') return t('timeline.others');
  return key === '-' ? t(`timeline.none.${lanes}`) : label;
}

/** So many passages. */
export function passagesIn(count: number): string {
  return t('timeline.passages', { count, number: formatNumber(count) });
}

/** The days of a stretch of time: “3 March 2031”, “3 March 2031 – 5 April 2031”. */
export function daysOf({ from, to }: TimeView): string {
  const [first, last] = [formatDate(dayAt(from)), formatDate(dayAt(to - 1))];
  return first === last ? first : t('timeline.days', { first, last });
}

/** The days of a stretch of time in few words: “3 Mar 2031 – 5 Apr 2031”. */
export function shortDaysOf({ from, to }: TimeView): string {
  const [first, last] = [dayAt(from), dayAt(to - 1)];
  return t('timeline.days', { first: formatDate(first, 'short'), last: formatDate(last, 'short') });
}

/** When a passage was said, as far as that is known. */
export function saidIn({ said, dated }: TimelineItem): string {
  const date = formatDate(said);
  return dated ? date : t('timeline.ofSource', { date });
}

/** How many passages of each stance were counted together, in the order of the codebook. */
export function stancesIn({ stances }: TimelineBin, looks: StanceLooks): string {
  const parts = [...looks.values()].flatMap(({ id, name }) =>
    stances[id] === undefined ? [] : [t('timeline.ofStance', partOf(name, stances[id]))],
  );
  const without = stances['-'];
  if (without !== undefined) {
    parts.push(t('timeline.ofStance', partOf(t('timeline.noStance'), without)));
  }
  return parts.join(', ');
}

function partOf(name: string, count: number) {
  return { name, number: formatNumber(count) };
}

/** Anything on the time line as a screen reader says it. */
export function entryName(entry: Entry, looks: StanceLooks): string {
  switch (entry.kind) {
    case 'item': {
      const { stance, speakers, words } = entry.item;
      const about = [saidIn(entry.item), stance?.name, speakers.join(' & ')];
      return t('timeline.item', { about: about.filter(Boolean).join(', '), words });
    }
    case 'bin':
      return t('timeline.bin', {
        days: daysOf(entry),
        passages: passagesIn(entry.bin.count),
        stances: stancesIn(entry.bin, looks),
      });
    case 'more':
      return t('timeline.more', { passages: passagesIn(entry.items.length), days: daysOf(entry) });
    case 'event':
      return t('timeline.event', { title: entry.event.title, days: eventDays(entry) });
  }
}

/** When an event was, as far as that is known. */
export function eventDays({ event: { from, to } }: Extract<Entry, { kind: 'event' }>): string {
  const first = formatDate(from);
  return to === null || to === from ? first : t('timeline.days', { first, last: formatDate(to) });
}
