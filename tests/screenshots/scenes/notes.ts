import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { open, run, settle } from '../steps.ts';

/** Notes: empty and full, what opens while writing, and quotations whose passage is not the same. */
export const noteScenes: readonly Scene[] = [
  { name: 'note', notebook: 'sample', act: (page) => open(page, 'Brief for Thursday') },
  {
    name: 'note-end',
    notebook: 'sample',
    async act(page) {
      await open(page, 'Brief for Thursday');
      await page.getByRole('tabpanel').hover();
      await page.mouse.wheel(0, 5000);
    },
  },
  { name: 'note-changed', notebook: 'worked', act: (page) => open(page, 'Brief for Thursday') },
  {
    name: 'note-changed-circle',
    notebook: 'worked',
    async act(page) {
      await open(page, 'A circle of preconditions');
      await page.getByRole('tabpanel').hover();
      await page.mouse.wheel(0, 300);
    },
  },
  { name: 'note-empty', notebook: 'scratch', act: (page) => run(page, 'New note') },
  {
    name: 'note-slash',
    notebook: 'scratch',
    act: (page) => writeNew(page, '/'),
  },
  {
    name: 'note-quote',
    notebook: 'scratch',
    act: (page) => writeNew(page, '/quote corridor'),
  },
  { name: 'note-mention', notebook: 'scratch', act: (page) => writeNew(page, 'According to @re') },
  {
    name: 'note-selected',
    notebook: 'scratch',
    async act(page) {
      await open(page, 'Brief for Thursday');
      await page.getByRole('figure').first().click();
    },
  },
  {
    name: 'note-table',
    notebook: 'scratch',
    async act(page) {
      await open(page, 'Brief for Thursday');
      await page.getByRole('cell', { name: 'refused' }).click();
    },
  },
  { name: 'note-long', notebook: 'longNames', act: (page) => open(page, 'What the Federal') },
];

async function writeNew(page: Page, words: string): Promise<void> {
  await run(page, 'New note');
  await page.getByRole('textbox', { name: 'Note text' }).click();
  await page.keyboard.type(words, { delay: 20 });
  await settle(page);
}
