import type { Page } from 'playwright-core';
import { summarize, type Bench, type Measurement, type Times } from '../bench.ts';
import { watchOpening } from './support/inPage.ts';
import { inventSource, type SIZES } from './support/markedSource.ts';
import { othersOn, type OtherPage } from './support/others.ts';
import { measureFloor, openWindow, rowOf, stopwatch } from './support/window.ts';

const OPENINGS = 15;
const AT_MOST = { medium: 150, long: 400 };

/** Opening a source with many passages, from the click until all of them are painted. */
export const bench: Bench = {
  name: 'openSource',
  async run(): Promise<Measurement[]> {
    return [...(await openSize('medium')), ...(await openSize('long'))];
  },
};

async function openSize(size: keyof typeof SIZES): Promise<Measurement[]> {
  const source = inventSource(size);
  const { title, description: corpus } = source;
  await using window = await openWindow(source);
  const { page } = window;
  const first: number[] = [];
  const again: number[] = [];
  const back: number[] = [];
  for (let index = 0; index < OPENINGS; index += 1) {
    await page.reload();
    await rowOf(page, title).waitFor();
    await settle(page);
    first.push(await open(page, title, source.marks.length));
    await page.getByRole('tab', { name: title }).click({ button: 'middle' });
    await settle(page);
    again.push(await open(page, title, source.marks.length));
    await page.keyboard.press('Control+Shift+H');
    await settle(page);
    back.push(await open(page, title, source.marks.length));
  }
  const floor = await measureFloor(page);
  await using others = await othersOn(page, source);
  const beside: Record<string, Times> = {};
  for (const other of others.all) {
    beside[`${other.description}, opening`] = summarize(await openOften(other));
  }
  const target = { statistic: 'median', atMost: AT_MOST[size] } as const;
  const method = `from the click on the library until the second frame after all highlights are set and the first cards stand in the margin; a key that does nothing takes ${floor.median} ms (median) by the same clock; ${window.description}`;
  return [
    {
      what: `Opening ${title.toLowerCase()} for the first time in a window`,
      times: summarize(first),
      target,
      beside,
      corpus,
      method: `${method}; text, blocks and passages are read from the notebook. The others have all in memory, and show no cards`,
    },
    {
      what: `Opening ${title.toLowerCase()} again after its tab was closed`,
      times: summarize(again),
      target,
      corpus,
      method,
    },
    {
      what: `Going back to the tab of ${title.toLowerCase()}`,
      times: summarize(back),
      target,
      corpus,
      method,
    },
  ];
}

async function open(page: Page, title: string, ranges: number): Promise<number> {
  await page.evaluate(watchOpening, { title, ranges });
  await rowOf(page, title).click();
  return stopwatch<number>(page);
}

async function openOften(other: OtherPage): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < OPENINGS; index += 1) times.push(await other.open());
  return times;
}

/** Lets what is under way come to an end. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(300);
}
