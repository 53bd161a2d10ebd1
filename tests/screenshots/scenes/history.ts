import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { open, settle } from '../steps.ts';

const openHistory = (page: Page) => page.keyboard.press('Control+Shift+H');

/** What was done, and what can be done about it. */
export const historyScenes: readonly Scene[] = [
  { name: 'history-empty', notebook: 'empty', act: openHistory },
  { name: 'history', notebook: 'worked', act: openHistory },
  {
    name: 'history-filtered',
    notebook: 'worked',
    async act(page) {
      await openHistory(page);
      await page.getByRole('combobox', { name: 'What was touched' }).selectOption('Tags');
      await settle(page);
      await page
        .getByRole('button', { name: /Created tag/u })
        .first()
        .focus();
    },
  },
  {
    name: 'history-undo-to',
    notebook: 'worked',
    async act(page) {
      await openHistory(page);
      await page.locator('[data-step] button').nth(8).focus();
      await page.keyboard.press('u');
    },
  },
  {
    name: 'history-of',
    notebook: 'worked',
    async act(page) {
      await open(page, 'Winter route');
      await page.getByRole('button', { name: 'History of this' }).click();
    },
  },
];
