import type { Page } from 'playwright-core';

/** How the window looks; each is what the system of a person may ask for. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

interface Size {
  width: number;
  height: number;
}

const WIDE: Size = { width: 1440, height: 900 };
const NARROW: Size = { width: 900, height: 700 };

export const VIEWPORTS: ReadonlyArray<{ name: string; viewport: Size }> = [
  { name: 'wide', viewport: WIDE },
  { name: 'narrow', viewport: NARROW },
];

/** A picture to be taken. */
export interface Look {
  scene: string;
  viewport: Size;
  theme: Theme;
  /** Its name, without ending. */
  file: string;
}

/** The pictures of the README. */
export const README_LOOKS: readonly Look[] = [
  { scene: 'reader-passage', viewport: WIDE, theme: 'light', file: 'reader-light' },
  { scene: 'reader-passage', viewport: WIDE, theme: 'dark', file: 'reader-dark' },
  { scene: 'popover', viewport: WIDE, theme: 'light', file: 'popover' },
  { scene: 'note', viewport: WIDE, theme: 'light', file: 'note' },
  { scene: 'palette-results', viewport: WIDE, theme: 'light', file: 'palette' },
  { scene: 'ledger', viewport: WIDE, theme: 'light', file: 'ledger' },
  { scene: 'matrix-sample', viewport: WIDE, theme: 'light', file: 'matrix' },
  { scene: 'timeline-links', viewport: WIDE, theme: 'light', file: 'timeline' },
  { scene: 'map-statements', viewport: WIDE, theme: 'light', file: 'map' },
  { scene: 'table', viewport: WIDE, theme: 'light', file: 'table' },
  { scene: 'codebook', viewport: WIDE, theme: 'light', file: 'codebook' },
];

/** Lets the system ask for a look. */
export async function show(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
}
