import type { Locator, Page } from 'playwright-core';
import { typeWords } from '../support/typeWords.ts';
import { t } from '../support/words.ts';

/**
 * Types a name into the field that has the focus and takes it from the list by keys: the name itself
 * where it is offered, else what creates it. `around` holds the list.
 */
export async function pickTyped(page: Page, around: Locator, name: string): Promise<void> {
  await typeWords(page, name);
  const options = around.getByRole('option');
  const same = around.getByRole('option', { name, exact: true });
  const create = around.getByRole('option', { name: t('common.create', { name }), exact: true });
  await same.or(create).first().waitFor();
  const wanted = (await same.count()) > 0 ? same : create;
  const index = await wanted
    .first()
    .evaluate((option) => [...option.parentElement!.children].indexOf(option));
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await options.first().waitFor({ state: 'detached' });
}

/** Goes down a list until a line is the marked one. */
export async function walkTo(page: Page, line: Locator): Promise<void> {
  await line.waitFor();
  while ((await line.getAttribute('aria-selected')) !== 'true') {
    await page.keyboard.press('ArrowDown');
  }
}
