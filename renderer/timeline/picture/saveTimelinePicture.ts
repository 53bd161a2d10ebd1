import { cleanDrawing } from '../../app/export/cleanDrawing.ts';
import { savePicture, type Picture } from '../../app/export/savePicture.ts';
import type { LegendEntry } from '../../map/drawing/lineStyles.ts';
import { formatNumber } from '../../messages/format.ts';
import { t } from '../../messages/i18n.ts';
import { fitText } from '../drawing/fitText.ts';
import type { LaneBox } from '../drawing/layOut.ts';
import type { Asked } from '../openEntry.ts';
import type { StageDrawing } from '../stage/Stage.tsx';
import type { StanceLook } from '../stances.ts';
import { laneName } from '../words.ts';
import { legendOfPicture } from './legendOfPicture.ts';
import { made } from './svg.ts';

/** What stands around the drawing of the stage. */
interface PictureFrame {
  asked: Asked;
  /** Which days are seen, in words. */
  days: string;
  stances: ReadonlyArray<StanceLook | null>;
  links: readonly LegendEntry[];
}

const MARGIN = 24;
const TITLE = 46;
/** Room for the names of lanes. */
const GUTTER = 200;

/** Saves what is seen of the time line, with all its lanes and what its marks mean, as a picture. */
export async function saveTimelinePicture(
  drawing: StageDrawing,
  format: 'svg' | 'png',
  frame: PictureFrame,
): Promise<void> {
  await savePicture(pictureOf(drawing, frame), format, t('timeline.title'));
}

function pictureOf({ head, body, boxes }: StageDrawing, frame: PictureFrame): Picture {
  const { asked, days, stances, links } = frame;
  const within = body.clientWidth;
  const headHeight = head.clientHeight;
  const bodyTop = MARGIN + TITLE + headHeight;
  const legend = legendOfPicture(stances, links, GUTTER + within);
  const width = GUTTER + within + 2 * MARGIN;
  const legendTop = bodyTop + body.clientHeight + 18;
  const height = legendTop + legend.height + MARGIN;
  const part = (svg: SVGSVGElement, top: number) => {
    const drawn = svg.querySelector('g')!.cloneNode(true) as SVGGElement;
    // Whoever opens the file may not have the face of the window.
    drawn.removeAttribute('font-family');
    const place = `translate(${MARGIN + GUTTER} ${top})`;
    return made('g', { transform: place, 'clip-path': 'url(#seen)' }, drawn);
  };
  const ink = { fill: 'var(--ink)' };
  const picture = made(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'sans-serif',
    },
    made('clipPath', { id: 'seen' }, made('rect', { width: within, height })),
    made('rect', { width, height, fill: 'var(--paper)' }),
    made(
      'text',
      { x: MARGIN, y: MARGIN + 16, 'font-size': 18, 'font-weight': 600, ...ink },
      t('timeline.pictureTitle', { lanes: t(`timeline.lanesOf.${asked.lanes}`), days }),
    ),
    part(head, MARGIN + TITLE),
    part(body, bodyTop),
    made(
      'g',
      { transform: `translate(${MARGIN} ${bodyTop})`, 'font-size': 12, ...ink },
      ...boxes.flatMap((box) => laneTexts(box, asked)),
    ),
    made('g', { transform: `translate(${MARGIN} ${legendTop})` }, legend.drawing),
  );
  for (const ring of picture.querySelectorAll('[data-ring]')) ring.remove();
  cleanDrawing(picture);
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

function laneTexts({ lane, top }: LaneBox, { lanes }: Asked): SVGElement[] {
  const name = fitText(laneName(lane, lanes), GUTTER - 70);
  return [
    made('text', { y: top + 19, 'font-weight': 600 }, name),
    made(
      'text',
      { x: GUTTER - 18, y: top + 19, 'text-anchor': 'end', fill: 'var(--muted)' },
      formatNumber(lane.count),
    ),
  ];
}
