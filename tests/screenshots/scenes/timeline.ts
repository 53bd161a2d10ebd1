import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { run, settle } from '../steps.ts';

/** Opens the time line with lanes of one kind. */
async function openTimeline(page: Page, lanes?: string): Promise<void> {
  await run(page, 'Timeline');
  if (lanes) await page.getByRole('radio', { name: lanes }).check({ force: true });
  await settle(page);
}

/** Gives the focus to the timeline, then presses keys one after the other. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  await page.getByRole('application').focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await settle(page);
  }
}

/** What is seen of it. */
export const timelineScenes: readonly Scene[] = [
  { name: 'timeline', notebook: 'sample', act: (page) => openTimeline(page) },
  {
    name: 'timeline-links',
    notebook: 'sample',
    async act(page) {
      await openTimeline(page, 'Issues');
      await press(page, 'l', 'l');
    },
  },
  {
    name: 'timeline-near',
    notebook: 'sample',
    async act(page) {
      await openTimeline(page, 'Speakers');
      await press(page, 'Enter', 'ArrowDown', 'ArrowRight', 'ArrowRight', '+', '+', '+', '+');
    },
  },
  { name: 'timeline-sources', notebook: 'sample', act: (page) => openTimeline(page, 'Sources') },
  { name: 'timeline-one-day', notebook: 'crowded', act: (page) => openTimeline(page) },
  { name: 'timeline-languages', notebook: 'foreign', act: (page) => openTimeline(page) },
  { name: 'timeline-empty', notebook: 'empty', act: (page) => openTimeline(page) },
];
