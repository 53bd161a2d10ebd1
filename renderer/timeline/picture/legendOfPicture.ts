import { formatNumber } from '../../messages/format.ts';
import { t } from '../../messages/i18n.ts';
import type { LegendEntry } from '../../map/drawing/lineStyles.ts';
import { widthOfText } from '../drawing/fitText.ts';
import { MARK } from '../drawing/pack.ts';
import type { StanceLook } from '../stances.ts';
import { made } from './svg.ts';

const LINE = 24;
const BETWEEN = 20;

/** What stances and lines mean, in as many lines as a width needs. */
export function legendOfPicture(
  stances: ReadonlyArray<StanceLook | null>,
  links: readonly LegendEntry[],
  width: number,
): { drawing: SVGElement; height: number } {
  const entries = [
    ...stances.map((look) => ({
      name: look?.name ?? t('timeline.legend.noStance'),
      mark: stanceMark(look),
      room: MARK,
    })),
    ...links.map(({ label, count, dashes, directed }) => ({
      name: `${label} ${formatNumber(count)}`,
      mark: lineMark(dashes, directed),
      room: 34,
    })),
  ];
  let x = 0;
  let y = 0;
  const drawing = made('g', { 'font-size': 12, fill: 'var(--ink)' });
  for (const { name, mark, room } of entries) {
    const long = room + 6 + widthOfText(name) * 1.1;
    if (x > 0 && x + long > width) {
      x = 0;
      y += LINE;
    }
    const words = made('text', { x: room + 6, y: 12 }, name);
    drawing.append(made('g', { transform: `translate(${x} ${y})` }, mark, words));
    x += long + BETWEEN;
  }
  return { drawing, height: entries.length > 0 ? y + LINE : 0 };
}

function stanceMark(look: StanceLook | null): SVGElement {
  const middle = MARK / 2;
  if (!look) return made('circle', { cx: middle, cy: middle, r: 5, fill: 'var(--muted)' });
  return made(
    'g',
    {},
    made('rect', { width: MARK, height: MARK, rx: 4, fill: `var(--${look.color ?? 'muted'})` }),
    made(
      'text',
      {
        x: middle,
        y: middle + 3.6,
        fill: 'var(--paper)',
        'font-size': 10,
        'font-weight': 600,
        'text-anchor': 'middle',
      },
      look.letter,
    ),
  );
}

function lineMark(dashes: string, directed: boolean): SVGElement {
  const line = made('path', {
    d: `M0 8H${directed ? 28 : 34}`,
    stroke: 'var(--ink)',
    'stroke-width': 1.8,
    'stroke-dasharray': dashes,
  });
  if (!directed) return line;
  return made('g', {}, line, made('path', { d: 'M34 8l-7 -3.4v6.8z', fill: 'var(--ink)' }));
}
