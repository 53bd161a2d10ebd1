import type { TagColor } from '../../../db/model/tag.ts';
import { element, words } from './svg.ts';

/** The value of a colour of the window, by its name. */
export type Colours = (name: string) => string;

/** How high marks are, and how wide those of changes, in pixels. */
export const MARK = 16;
export const DRIFT_WIDTH = 18;

const ARROW = 'M4 8H14M10.5 4.5L14 8L10.5 11.5';
const BOTH_WAYS = 'M4 5.5H14M11.5 3L14 5.5L11.5 8M14 10.5H4M6.5 8L4 10.5L6.5 13';

/** The square of a stance, with its letter. */
export function stanceMark(
  x: number,
  y: number,
  color: TagColor | null,
  letter: string,
  colours: Colours,
): string {
  const middle = MARK / 2;
  const letterStyle = { 'text-anchor': 'middle', 'font-size': 10, 'font-weight': 600 };
  return element(
    'g',
    { transform: `translate(${x} ${y})` },
    element('rect', { width: MARK, height: MARK, rx: 4, fill: colours(`--${color ?? 'muted'}`) }),
    words(letter, { x: middle, y: middle + 3.5, fill: colours('--paper'), ...letterStyle }),
  );
}

/** An arrow for a stance that changed; a dark one with two points where it was reversed. */
export function driftMark(x: number, y: number, reversal: boolean, colours: Colours): string {
  const [ground, stroke] = reversal ? ['--ink', '--paper'] : ['--paper', '--ink'];
  return element(
    'g',
    { transform: `translate(${x} ${y})` },
    element('rect', {
      width: DRIFT_WIDTH,
      height: MARK,
      rx: 4,
      fill: colours(ground!),
      stroke: colours('--line-strong'),
    }),
    element('path', {
      d: reversal ? BOTH_WAYS : ARROW,
      fill: 'none',
      stroke: colours(stroke!),
      'stroke-width': 1.5,
    }),
  );
}
