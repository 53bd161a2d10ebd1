import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { open, run, selectWords, settle } from '../steps.ts';

const openCodebook = (page: Page) => run(page, 'Codebook');
const tree = (page: Page) => page.getByRole('treegrid', { name: 'Tags' });

async function goTo(page: Page, tag: string): Promise<void> {
  await tree(page).getByRole('row', { name: tag }).first().click();
  await settle(page);
}

async function addStarter(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Begin with …' }).click();
  await page.getByRole('button', { name: `Add “${title}”` }).click();
  await settle(page);
  await page.getByRole('button', { name: 'Close' }).last().click();
}

/** The codebook, and where tags are set by their keys. */
export const codebookScenes: readonly Scene[] = [
  { name: 'codebook-empty', notebook: 'empty', act: openCodebook },
  {
    name: 'codebook',
    notebook: 'sample',
    async act(page) {
      await openCodebook(page);
      await goTo(page, 'Precondition');
    },
  },
  {
    name: 'codebook-starters',
    notebook: 'sample',
    async act(page) {
      await openCodebook(page);
      await page.getByRole('button', { name: 'Begin with …' }).click();
    },
  },
  {
    name: 'codebook-split',
    notebook: 'sample',
    async act(page) {
      await openCodebook(page);
      await goTo(page, 'Precondition');
      await tree(page).press('s');
      await settle(page);
      await page.getByRole('option').nth(0).click();
      await page.getByRole('option').nth(2).click();
    },
  },
  {
    name: 'codebook-merge',
    notebook: 'sample',
    async act(page) {
      await openCodebook(page);
      await goTo(page, 'Demand');
      await tree(page).press('m');
    },
  },
  {
    name: 'codebook-menu',
    notebook: 'sample',
    async act(page) {
      await openCodebook(page);
      await goTo(page, 'Demand');
      await page.getByRole('button', { name: 'What can be done with Demand' }).click();
    },
  },
  {
    name: 'codebook-full',
    notebook: 'scratch',
    async act(page) {
      await openCodebook(page);
      await addStarter(page, 'Negotiation stances and issues');
      await goTo(page, 'Demand');
      await tree(page).press('r');
      await page.getByRole('button', { name: /^Show 1 retired/u }).click();
    },
  },
  {
    // After the scene before it, there are more stances than number keys.
    name: 'codebook-popover',
    notebook: 'scratch',
    async act(page) {
      await open(page, 'Two delegations, one strait');
      await selectWords(page, 'the sailors can travel only once the ferries run again');
    },
  },
  {
    name: 'codebook-drag',
    notebook: 'sample',
    async act(page) {
      await openCodebook(page);
      const from = (await tree(page).getByRole('row', { name: 'Offer' }).boundingBox())!;
      const to = (await tree(page).getByRole('row', { name: 'Demand' }).boundingBox())!;
      await page.mouse.move(from.x + 80, from.y + 16);
      await page.mouse.down();
      await page.mouse.move(to.x + 80, to.y + 4, { steps: 4 });
    },
  },
];
