import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { run, settle } from '../steps.ts';

async function openMatrix(page: Page, rows?: string, columns?: string): Promise<void> {
  await run(page, 'Matrix');
  if (rows) await page.getByLabel('Rows', { exact: true }).selectOption(rows);
  if (columns) await page.getByLabel('Columns', { exact: true }).selectOption(columns);
  await settle(page);
}

/** What is seen of it. */
export const matrixScenes: readonly Scene[] = [
  { name: 'matrix-empty', notebook: 'empty', act: (page) => openMatrix(page) },
  { name: 'matrix-sample', notebook: 'sample', act: (page) => openMatrix(page) },
  {
    name: 'matrix-drift',
    notebook: 'sample',
    async act(page) {
      await openMatrix(page);
      await page
        .getByRole('button', { name: /^The stance (changed|was reversed)/u })
        .first()
        .click();
      await settle(page);
    },
  },
  {
    name: 'matrix-months',
    notebook: 'sample',
    act: (page) => openMatrix(page, 'Speakers', 'Months'),
  },
  { name: 'matrix-long', notebook: 'longNames', act: (page) => openMatrix(page) },
  { name: 'matrix-crowded', notebook: 'crowded', act: (page) => openMatrix(page, 'Sources') },
];
