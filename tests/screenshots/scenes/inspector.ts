import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { open, settle } from '../steps.ts';

const SOURCE = 'Two delegations, one strait';

async function selectReke(page: Page): Promise<void> {
  await open(page, SOURCE);
  await page
    .getByRole('button', { name: /Tomas Reke/u })
    .first()
    .click();
  await settle(page);
}

/** The inspector of everything that can be selected, and what opens from it. */
export const inspectorScenes: readonly Scene[] = [
  {
    name: 'inspector-passage-end',
    notebook: 'sample',
    async act(page) {
      await selectReke(page);
      await scrollInspector(page);
    },
  },
  {
    name: 'inspector-condition',
    notebook: 'sample',
    async act(page) {
      await selectReke(page);
      const conditions = page.getByRole('region', { name: 'Conditions' });
      await conditions.getByRole('button', { name: 'Add' }).click();
      await conditions.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'inspector-source-end',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await scrollInspector(page);
    },
  },
  { name: 'inspector-actor', notebook: 'sample', act: (page) => open(page, 'Ilse Marrow') },
  { name: 'inspector-stance', notebook: 'sample', act: (page) => open(page, 'Precondition') },
  { name: 'inspector-issue', notebook: 'sample', act: (page) => open(page, 'Detained crews') },
  { name: 'inspector-event', notebook: 'sample', act: (page) => open(page, 'Second round of') },
  { name: 'inspector-long-actor', notebook: 'longNames', act: (page) => open(page, 'Federal') },
  {
    name: 'inspector-long-event',
    notebook: 'longNames',
    act: (page) => open(page, 'Presentation'),
  },
  {
    name: 'link-choose',
    notebook: 'sample',
    async act(page) {
      await selectReke(page);
      await page.keyboard.press('l');
      await settle(page);
      await page.keyboard.type('crews', { delay: 20 });
    },
  },
  {
    name: 'link-relate',
    notebook: 'sample',
    async act(page) {
      await selectReke(page);
      await page.keyboard.press('l');
      await settle(page);
      await page.keyboard.type('crews', { delay: 20 });
      await settle(page);
      await page.keyboard.press('Enter');
    },
  },
];

async function scrollInspector(page: Page): Promise<void> {
  await page.getByRole('complementary', { name: 'Inspector' }).hover();
  await page.mouse.wheel(0, 4000);
}
