import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { run, settle } from '../steps.ts';

const openLinks = (page: Page) => run(page, 'Links');

async function addFilter(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).first().click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
  await settle(page);
}

async function pick(page: Page, name: string): Promise<void> {
  const field = page.getByRole('dialog', { name: 'Filter' }).last().locator('input[role=combobox]');
  await field.fill(name);
  await field.press('Enter');
  await settle(page);
}

/** The list of links, and the filter that other views have, too. */
export const linksScenes: readonly Scene[] = [
  { name: 'links-empty', notebook: 'empty', act: openLinks },
  { name: 'links', notebook: 'sample', act: openLinks },
  {
    name: 'links-chosen',
    notebook: 'sample',
    async act(page) {
      await openLinks(page);
      await page.getByRole('checkbox').first().check();
      await page.getByRole('checkbox').nth(2).check();
    },
  },
  {
    name: 'links-form',
    notebook: 'sample',
    async act(page) {
      await openLinks(page);
      await addFilter(page, 'Actor');
      await pick(page, 'Norvane');
    },
  },
  {
    name: 'links-filtered',
    notebook: 'sample',
    async act(page) {
      await openLinks(page);
      await addFilter(page, 'Tag');
      await pick(page, 'Precondition');
      await pick(page, 'Demand');
      await page.keyboard.press('Enter');
      await addFilter(page, 'Has or lacks');
      await page.getByRole('checkbox', { name: 'Speaker' }).check();
      await page.keyboard.press('Enter');
      await settle(page);
    },
  },
  {
    name: 'links-menu',
    notebook: 'sample',
    async act(page) {
      await openLinks(page);
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
    },
  },
  {
    name: 'links-combine',
    notebook: 'sample',
    async act(page) {
      await openLinks(page);
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('menuitem', { name: /^Combine/u }).click();
      const dialog = page.getByRole('dialog', { name: 'Filter passages' });
      const filter = (at: number) =>
        dialog.getByRole('button', { name: 'Filter', exact: true }).nth(at);
      const choose = async (at: number, kind: string, name: string) => {
        await filter(at).click();
        await page.getByRole('menuitem', { name: kind, exact: true }).click();
        await settle(page);
        await pick(page, name);
        await page.keyboard.press('Enter');
        await settle(page);
      };
      await choose(0, 'Actor', 'Norvane');
      await dialog.getByRole('button', { name: 'Group' }).click();
      await choose(0, 'Tag', 'Demand');
      await choose(0, 'Party', 'Aldova');
    },
  },
  {
    name: 'links-nothing',
    notebook: 'sample',
    async act(page) {
      await openLinks(page);
      await page.getByRole('searchbox', { name: 'Find in links' }).fill('unicorn');
    },
  },
  {
    name: 'links-relations',
    notebook: 'sample',
    async act(page) {
      await openLinks(page);
      await page.getByRole('button', { name: 'Relations …' }).click();
      await settle(page);
      await page.getByRole('button', { name: /^Merge “restates”/u }).click();
    },
  },
];
