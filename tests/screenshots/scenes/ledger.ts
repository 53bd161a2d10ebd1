import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { run, settle } from '../steps.ts';

async function openLedger(page: Page): Promise<void> {
  await run(page, 'Ledger');
  await settle(page);
}

/** Opens the details of the line that has some words. */
async function openLine(page: Page, words: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: words }).first();
  await row.scrollIntoViewIfNeeded();
  await row.getByRole('button').first().focus();
  await page.keyboard.press('Space');
  await settle(page);
}

/** What is seen of it. */
export const ledgerScenes: readonly Scene[] = [
  { name: 'ledger', notebook: 'sample', act: openLedger },
  {
    name: 'ledger-lines',
    notebook: 'sample',
    async act(page) {
      await openLedger(page);
      await page.getByRole('combobox', { name: 'In groups' }).selectOption('asker');
      await settle(page);
      await page.locator('[aria-expanded=true][data-deadlock]').click();
    },
  },
  {
    name: 'ledger-line',
    notebook: 'sample',
    async act(page) {
      await openLedger(page);
      await page.locator('[aria-expanded=true][data-deadlock]').click();
      await openLine(page, 'shares its memorandum');
    },
  },
  {
    name: 'ledger-status',
    notebook: 'sample',
    async act(page) {
      await openLedger(page);
      await page.getByRole('button', { name: /in deadlocks/u }).click();
      await settle(page);
      await page.locator('[aria-expanded=true][data-deadlock]').click();
      await openLine(page, 'sends the twenty');
      await page.keyboard.press('s');
    },
  },
  {
    name: 'ledger-circle',
    notebook: 'sample',
    async act(page) {
      await openLedger(page);
      await page.locator('[data-deadlock]').first().click();
      await page.locator('[data-deadlock]').nth(1).click();
    },
  },
  { name: 'ledger-empty', notebook: 'empty', act: openLedger },
];
