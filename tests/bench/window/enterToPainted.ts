import type { Page } from 'playwright-core';
import { summarize, type Bench, type Measurement } from '../bench.ts';
import { findWords, watchEnter, type EnterTimes } from './support/inPage.ts';
import { inventSource } from './support/markedSource.ts';
import { othersOn } from './support/others.ts';
import { measureFloor, openWindow, rowOf, stopwatch } from './support/window.ts';

const CREATIONS = 40;
const WARMING = 3;

/** The core gesture, from Enter in the popover until the passage is painted. */
export const bench: Bench = {
  name: 'enterToPainted',
  async run(): Promise<Measurement[]> {
    const source = inventSource('medium');
    await using window = await openWindow(source);
    await using others = await othersOn(window.page, source);
    const { page } = window;
    await rowOf(page, source.title).click();
    await page.locator('li[aria-setsize] > button').first().waitFor();

    const ours: EnterTimes[] = [];
    const theirs = others.all.map((): number[] => []);
    for (const other of others.all) await other.open();
    for (let index = -WARMING; index < CREATIONS; index += 1) {
      await page.bringToFront();
      const times = await create(page, (index + WARMING) / (CREATIONS + WARMING));
      if (index < 0) continue;
      ours.push(times);
      for (const [at, other] of others.all.entries()) theirs[at]!.push(await other.addOne(index));
    }
    await page.bringToFront();
    const floor = await measureFloor(page);
    const { description: corpus } = source;
    const method = `a key that does nothing takes ${floor.median} ms (median) by the same clock; ${window.description}`;
    const target = { statistic: 'median', atMost: 50 } as const;
    const beside = Object.fromEntries(
      others.all.map(({ description }, at) => [
        `${description}, adding one`,
        summarize(theirs[at]!),
      ]),
    );
    return [
      {
        what: 'From Enter in the popover until the words are painted',
        times: summarize(ours.map(({ words }) => words)),
        target,
        beside,
        corpus,
        method: `from the keydown until the second frame after the highlight holds the words; ${method}`,
      },
      {
        what: 'From Enter in the popover until the passage is saved, painted, and its card selected',
        times: summarize(ours.map(({ card }) => card)),
        target,
        corpus,
        method: `from the keydown until the second frame after the card is in the margin; the passage is durably committed by then; ${method}`,
      },
    ];
  },
};

/** Makes a passage as a person does: drags over words, sets stance and issue, presses Enter. */
async function create(page: Page, share: number): Promise<EnterTimes> {
  const { from, to } = await page.evaluate(findWords, share);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
  const popover = page.getByRole('dialog', { name: 'New passage' });
  await popover.waitFor();
  await page.keyboard.press('3');
  await page.keyboard.type('monitoring');
  await page.keyboard.press('Enter');
  // A person looks before saving; and nothing of what came before shall be counted.
  await page.waitForTimeout(150);
  await page.evaluate(watchEnter);
  await page.keyboard.press('Enter');
  const times = await stopwatch<EnterTimes>(page);
  await page.waitForTimeout(100);
  return times;
}
