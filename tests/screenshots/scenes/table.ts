import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { run, settle } from '../steps.ts';

/** The table of passages: empty, full, grouped, with some chosen, and what is asked of them. */
export const tableScenes: readonly Scene[] = [
  { name: 'table-empty', notebook: 'empty', act: openTable },
  { name: 'table', notebook: 'sample', act: openTable },
  {
    name: 'table-groups',
    notebook: 'sample',
    async act(page) {
      await openTable(page);
      await page.getByRole('combobox', { name: 'Group by' }).selectOption('issue');
      await settle(page);
    },
  },
  {
    name: 'table-filtered',
    notebook: 'sample',
    async act(page) {
      await openTable(page);
      await page.getByRole('button', { name: 'Filter', exact: true }).first().click();
      await page.getByRole('menuitem', { name: 'Words', exact: true }).click();
      await settle(page);
      await page.keyboard.type('ferry');
      await page.keyboard.press('Enter');
      await settle(page);
      await page.getByRole('columnheader', { name: 'Speakers' }).click();
      await page.getByRole('columnheader', { name: 'Said on' }).click({ modifiers: ['Shift'] });
    },
  },
  {
    name: 'table-chosen',
    notebook: 'sample',
    async act(page) {
      await openTable(page);
      await page.getByRole('grid').focus();
      for (const key of [' ', 'Shift+ArrowDown', 'Shift+ArrowDown', 'ArrowDown', 'ArrowRight']) {
        await page.keyboard.press(key);
      }
    },
  },
  {
    name: 'table-attribution',
    notebook: 'sample',
    async act(page) {
      await openTable(page);
      await page.getByRole('grid').focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('w');
    },
  },
  {
    name: 'table-stance',
    notebook: 'sample',
    async act(page) {
      await openTable(page);
      await page.getByRole('grid').focus();
      await page.keyboard.press('s');
    },
  },
  {
    name: 'table-columns',
    notebook: 'sample',
    async act(page) {
      await openTable(page);
      await page.getByRole('button', { name: 'Columns' }).click();
    },
  },
];

async function openTable(page: Page): Promise<void> {
  await run(page, 'Passages');
  await settle(page);
}
