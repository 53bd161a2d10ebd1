import type { Timeline } from '../../../db/model/timeline.ts';

/** A day, in milliseconds. */
export const DAY = 86_400_000;
/** As near as one can come, in days: nothing finer than a day is drawn. */
const NEAREST = 4;
/** What is left free at either end of the whole, as a part of it. */
const MARGIN = 0.04;

/** The stretch of time that is looked at, in milliseconds of UTC; `to` is no more part of it. */
export interface TimeView {
  from: number;
  to: number;
}

/** The moment at which a day, `YYYY-MM-DD`, begins. */
export function startOf(day: string): number {
  return Date.parse(day);
}

/** The moment at which a day is over. */
export function endOf(day: string): number {
  return startOf(day) + DAY;
}

/** The day in which a moment lies, `YYYY-MM-DD`. */
export function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Everything there is, with some room around it. */
export function wholeOf({ first, last }: NonNullable<Timeline['extent']>): TimeView {
  const [from, to] = [startOf(first), endOf(last)];
  const room = Math.max((to - from) * MARGIN, ((NEAREST + 1) * DAY - (to - from)) / 2);
  return { from: from - room, to: to + room };
}

/** A view that is `factor` times as near, with the moment `at` where it was. */
export function zoomed(view: TimeView, factor: number, at: number, whole: TimeView): TimeView {
  const span = (view.to - view.from) / factor;
  const kept = Math.min(Math.max(span, NEAREST * DAY), whole.to - whole.from);
  const before = (at - view.from) / (view.to - view.from);
  return within({ from: at - before * kept, to: at + (1 - before) * kept }, whole);
}

/** A view moved by so many milliseconds, as far as there is anything. */
export function panned({ from, to }: TimeView, by: number, whole: TimeView): TimeView {
  return within({ from: from + by, to: to + by }, whole);
}

/** The view moved so that a stretch of time can be seen: not at all where it can be. */
export function revealing(view: TimeView, what: TimeView, whole: TimeView): TimeView {
  const span = view.to - view.from;
  const edge = span * 0.06;
  if (what.to > view.from + edge && what.from < view.to - edge) return view;
  return panned(
    view,
    (what.from + Math.min(what.to, what.from + span)) / 2 - middleOf(view),
    whole,
  );
}

/** The middle of a stretch of time. */
export function middleOf({ from, to }: TimeView): number {
  return (from + to) / 2;
}

/** Whether nothing lies outside of a view. */
export function isWhole(view: TimeView, whole: TimeView): boolean {
  return Math.round(view.to - view.from) >= Math.round(whole.to - whole.from);
}

function within({ from, to }: TimeView, whole: TimeView): TimeView {
  const span = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - span);
  return { from: start, to: start + span };
}
