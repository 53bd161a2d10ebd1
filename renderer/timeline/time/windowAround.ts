import { DAY, dayAt, middleOf, type TimeView } from './timeView.ts';

/**
 * The days to be asked for around a view: two to four times what is seen, and the same ones until the
 * view has moved by about an eighth of them, so that not every movement asks anew.
 */
export function windowAround(view: TimeView): { from: string; to: string } {
  const seen = (view.to - view.from) / DAY;
  const asked = 2 ** Math.ceil(Math.log2(2 * seen));
  const step = asked / 8;
  const start = Math.floor((middleOf(view) / DAY - asked / 2) / step) * step;
  return { from: dayAt(start * DAY), to: dayAt((start + asked) * DAY) };
}
