import type { Locator } from 'playwright-core';

/** Whether something has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
