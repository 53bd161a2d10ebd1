import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { run, settle } from '../steps.ts';

/** Opens the worklist, at its second line. */
async function openWorklist(page: Page): Promise<void> {
  await run(page, 'Agreement');
  await page.getByRole('radio', { name: 'Disagreements' }).check({ force: true });
  await settle(page);
  await page.keyboard.press('j');
  await settle(page);
}

/** What is seen of it. */
export const agreementScenes: readonly Scene[] = [
  { name: 'agreement-none', notebook: 'sample', act: (page) => run(page, 'Agreement') },
  { name: 'agreement-figures', notebook: 'coded', act: (page) => run(page, 'Agreement') },
  { name: 'agreement-worklist', notebook: 'coded', act: openWorklist },
  {
    name: 'agreement-side-by-side',
    notebook: 'coded',
    async act(page) {
      await openWorklist(page);
      await page.keyboard.press('s');
      await settle(page);
      await page.keyboard.press('j');
      await settle(page);
    },
  },
];
