import type { Side } from '../state/panes.ts';

/** How wide the panes may be, as the settings allow. */
export const PANE_WIDTHS: Record<Side, { least: number; most: number; usual: number }> = {
  left: { least: 160, most: 600, usual: 248 },
  right: { least: 240, most: 800, usual: 320 },
};

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
