import { Settings } from '../../db/api/shell.ts';
import type { Side } from '../state/panes.ts';

const { shape } = Settings.shape.panes.unwrap();
const usual = Settings.parse({}).panes;

/** How wide the panes may be, as the settings allow. */
export const PANE_WIDTHS = { left: limitsOf('left'), right: limitsOf('right') };

function limitsOf(side: Side): { least: number; most: number; usual: number } {
  const { minValue, maxValue } = shape[side];
  return { least: minValue!, most: maxValue!, usual: usual[side] };
}

const STEP = 16;

/** The nearest width that a pane may have. */
export function clampWidth(side: Side, width: number): number {
  const { least, most } = PANE_WIDTHS[side];
  return Math.round(Math.min(most, Math.max(least, width)));
}

/** Where a key moves a pane's edge; null for keys that do not. */
export function widthByKey(side: Side, width: number, key: string): number | null {
  const { least, most } = PANE_WIDTHS[side];
  const outwards = side === 'left' ? STEP : -STEP;
  switch (key) {
    case 'ArrowRight':
      return clampWidth(side, width + outwards);
    case 'ArrowLeft':
      return clampWidth(side, width - outwards);
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}
