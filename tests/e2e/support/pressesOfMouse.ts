import type { Page } from 'playwright-core';

/** Counts how often the mouse is pressed in the window from now on, until it is loaded anew. */
export async function pressesOfMouse(page: Page): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle(() => {
    const seen = { presses: 0 };
    window.addEventListener('pointerdown', () => (seen.presses += 1), true);
    return seen;
  });
  return () => count.evaluate(({ presses }) => presses);
}
