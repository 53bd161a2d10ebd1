import type { Locator, Page } from 'playwright-core';
import { hasFocus } from '../support/hasFocus.ts';

/** More stops than any part of the window has. */
const STOPS = 120;

/** Goes with Tab until something has the focus, as one does without a mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}
