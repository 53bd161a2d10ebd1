import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { run, settle } from '../steps.ts';

/** Opens the map of one kind, and lets it be laid out. */
async function openMap(page: Page, kind?: string): Promise<void> {
  await run(page, 'Map');
  if (kind) await page.getByRole('radio', { name: kind }).check({ force: true });
  await settle(page);
  await settle(page);
}

/** What is seen of it. */
export const mapScenes: readonly Scene[] = [
  { name: 'map-statements', notebook: 'sample', act: (page) => openMap(page) },
  {
    name: 'map-node',
    notebook: 'sample',
    async act(page) {
      await openMap(page);
      await page.getByRole('application').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('f');
      await settle(page);
    },
  },
  { name: 'map-actors', notebook: 'sample', act: (page) => openMap(page, 'Actors') },
  { name: 'map-issues', notebook: 'sample', act: (page) => openMap(page, 'Issues') },
  { name: 'map-network', notebook: 'sample', act: (page) => openMap(page, 'Networks') },
  {
    name: 'map-network-subtract',
    notebook: 'sample',
    async act(page) {
      await openMap(page, 'Networks');
      await page.getByLabel('Network', { exact: true }).selectOption('Agreement less conflict');
      await settle(page);
      await settle(page);
    },
  },
  { name: 'map-network-none', notebook: 'empty', act: (page) => openMap(page, 'Networks') },
  { name: 'map-empty', notebook: 'empty', act: (page) => openMap(page) },
];
