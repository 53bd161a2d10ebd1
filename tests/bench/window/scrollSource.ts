import type { Page } from 'playwright-core';
import { summarize, type Bench, type Measurement } from '../bench.ts';
import { startFrames, stopFrames } from './support/inPage.ts';
import { inventSource } from './support/markedSource.ts';
import { othersOn } from './support/others.ts';
import { openWindow, rowOf } from './support/window.ts';

/** In pixels, and pixels a second: some thirty screens at a brisk roll of the wheel. */
const DISTANCE = 24_000;
const SPEED = 4_000;
const ROUNDS = 3;

/** Scrolling a source of a megabyte with five thousand passages. */
export const bench: Bench = {
  name: 'scrollSource',
  async run(): Promise<Measurement[]> {
    const source = inventSource('long');
    await using window = await openWindow(source);
    await using others = await othersOn(window.page, source);
    const { page } = window;
    await rowOf(page, source.title).click();
    await page.locator('li[aria-setsize] > button').first().waitFor();

    const ours = await scroll(page);
    const beside: Measurement['beside'] = {};
    for (const other of others.all) {
      await other.open();
      beside[`${other.description}, scrolling`] = summarize(await scroll(other.page));
    }
    return [
      {
        what: 'A frame while scrolling through parts never seen before, then back',
        times: summarize(ours),
        target: { statistic: 'mean', atMost: 17 },
        beside,
        corpus: source.description,
        method: `${ROUNDS} times ${DISTANCE} px down and up again at ${SPEED} px a second, by the wheel (CDP synthesizeScrollGesture); from the beginning of one frame to the next; ${window.description}`,
      },
    ];
  },
};

async function scroll(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  const frames: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const yDistance of [-DISTANCE, DISTANCE]) {
      await page.evaluate(startFrames);
      await session.send('Input.synthesizeScrollGesture', {
        x: 600,
        y: 500,
        yDistance,
        speed: SPEED,
        gestureSourceType: 'mouse',
        preventFling: true,
      });
      frames.push(...(await page.evaluate(stopFrames)));
    }
  }
  await session.detach();
  return frames;
}
