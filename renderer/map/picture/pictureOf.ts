import { cleanDrawing } from '../../app/export/cleanDrawing.ts';
import type { Picture } from '../../app/export/savePicture.ts';
import { sizeOfShapes } from '../drawing/camera.ts';
import type { LegendEntry } from '../drawing/lineStyles.ts';

const MARGIN = 24;
const LEGEND_LINE = 20;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * What an svg of a map shows, as a file of its own: all of it at the nearness it is looked at, with
 * the legend below. Colours are written out as they are now, for nothing outside knows the window's.
 */
export function pictureOf(svg: SVGSVGElement, legend: readonly LegendEntry[]): Picture {
  const root = svg.querySelector('g')!;
  const k = root.transform.baseVal.consolidate()?.matrix.a ?? 1;
  const box = root.getBBox();
  const width = Math.ceil(box.width * k + 2 * MARGIN);
  const drawn = Math.ceil(box.height * k + 2 * MARGIN);
  const height = drawn + legend.length * LEGEND_LINE + (legend.length > 0 ? MARGIN : 0);

  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll('[data-ring]')) element.remove();
  for (const element of copy.querySelectorAll('[data-upright], [data-shape]')) {
    const size = element.hasAttribute('data-shape') ? sizeOfShapes(k) : 1;
    element.setAttribute('transform', `scale(${size / k})`);
  }
  const shifted = copy.querySelector('g')!;
  shifted.removeAttribute('style');
  shifted.setAttribute(
    'transform',
    `translate(${MARGIN - box.x * k} ${MARGIN - box.y * k}) scale(${k})`,
  );
  copy.prepend(rectangle(width, height));
  legend.forEach((entry, at) => copy.append(legendLine(entry, drawn + at * LEGEND_LINE)));
  cleanDrawing(copy);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

function rectangle(width: number, height: number): SVGElement {
  return made('rect', { width, height, fill: 'var(--paper)' });
}

function legendLine({ label, dashes, directed }: LegendEntry, y: number): SVGElement {
  const line = made('g', { transform: `translate(${MARGIN} ${y})` });
  const stroke = { stroke: 'var(--line-strong)', 'stroke-width': 1.8 };
  line.append(
    made('path', { d: `M0 0H${directed ? 30 : 38}`, 'stroke-dasharray': dashes, ...stroke }),
  );
  if (directed) line.append(made('path', { d: 'M38 0l-8 -4v8z', fill: 'var(--line-strong)' }));
  const text = made('text', { x: 48, y: 4, 'font-size': 12, fill: 'var(--ink)' });
  text.textContent = label;
  line.append(text);
  return line;
}

function made(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
