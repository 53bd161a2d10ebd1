import type { Page } from 'playwright-core';
import { launchParley } from '../../../e2e/support/launch.ts';
import { createBenchNotebook, type BenchNotebook } from '../../benchNotebook.ts';
import { summarize, type Times } from '../../bench.ts';
import { watchFloor } from './inPage.ts';
import { addSource, type MarkedSource } from './markedSource.ts';

/** A window of Parley on a notebook of its own. */
export interface BenchWindow extends AsyncDisposable {
  page: Page;
  /** What the numbers were measured with. */
  description: string;
}

/** Opens Parley on a new notebook with one source. */
export async function openWindow(source: MarkedSource): Promise<BenchWindow> {
  const notebook = createBenchNotebook();
  await addSource(notebook, source);
  const window = await openWindowOn(notebook);
  await rowOf(window.page, source.title).waitFor();
  return window;
}

/** Opens Parley on a notebook, which goes with the window. */
export async function openWindowOn(notebook: BenchNotebook): Promise<BenchWindow> {
  notebook.close();
  const parley = await launchParley({ notebook: notebook.path });
  const { page } = parley;
  const version = page.context().browser()?.version() ?? 'unknown';
  return {
    page,
    description: `Chromium ${version}, headless, without a GPU, 1440 × 900; the browser host and its notebook process on the same machine`,
    async [Symbol.asyncDispose]() {
      await parley[Symbol.asyncDispose]();
      notebook[Symbol.dispose]();
    },
  };
}

/** A source's line in the library. */
export function rowOf(page: Page, title: string) {
  return page.getByRole('treeitem', { name: title });
}

const FLOOR_KEYS = 30;

/** What a key costs that does nothing: from its stroke until two frames have begun. */
export async function measureFloor(page: Page): Promise<Times> {
  const times: number[] = [];
  for (let index = 0; index < FLOOR_KEYS; index += 1) {
    await page.evaluate(watchFloor);
    await page.keyboard.press('Shift');
    times.push(await stopwatch<number>(page));
    // Not always at the same moment of a frame.
    await page.waitForTimeout(20 + index);
  }
  return summarize(times);
}

/** What the stopwatch that was wound up last has measured. */
export async function stopwatch<Measured>(page: Page): Promise<Measured> {
  return (await page.evaluate(() => window.benchWatch)) as Measured;
}
