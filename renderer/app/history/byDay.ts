import { formatDay } from '../../messages/format.ts';

/** Things in the order they have, in groups of those of one day by this machine's clock. */
export function byDay<Thing extends { at: string }>(
  things: readonly Thing[],
): Array<{ day: string; things: Thing[] }> {
  const days: Array<{ day: string; things: Thing[] }> = [];
  for (const thing of things) {
    const day = formatDay(thing.at);
    const last = days.at(-1);
    if (last?.day === day) last.things.push(thing);
    else days.push({ day, things: [thing] });
  }
  return days;
}
