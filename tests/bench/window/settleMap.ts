import type { Page } from 'playwright-core';
import { t } from '../../e2e/support/words.ts';
import { summarize, type Bench, type Measurement } from '../bench.ts';
import { createBenchNotebook } from '../benchNotebook.ts';
import { fillWithStatements } from '../statements/corpus.ts';
import { watchMap } from './support/inPage.ts';
import { measureFloor, openWindowOn, stopwatch } from './support/window.ts';

const TIMES_OVER = 10;
const OPENINGS = 5;
const AT_MOST = 1000;
/** As many nodes as are shown at most; of issues there are fewer. */
const NODES = { passages: 500, actors: 500, network: 500 };

/** A map of the strongest nodes, from the click until all stand where they stay. */
export const bench: Bench = {
  name: 'settleMap',
  async run(): Promise<Measurement[]> {
    const notebook = createBenchNotebook();
    const corpus = await fillWithStatements(notebook, TIMES_OVER);
    await using window = await openWindowOn(notebook);
    const { page } = window;
    const found: Record<keyof typeof NODES, number[]> = { passages: [], actors: [], network: [] };
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await page.reload();
      const button = page.getByRole('button', { name: t('map.title'), exact: true });
      await button.waitFor();
      await settle(page);
      found.passages.push(await timed(page, 'passages', () => button.click()));
      for (const kind of ['actors', 'network'] as const) {
        await settle(page);
        const radio = page.getByRole('radio', { name: t(`map.of.${kind}`) });
        found[kind].push(await timed(page, kind, () => radio.check({ force: true })));
      }
    }
    const floor = await measureFloor(page);
    return (['passages', 'actors', 'network'] as const).map((kind) => ({
      what: `Map of the ${NODES[kind]} strongest: ${t(`map.of.${kind}`).toLowerCase()}`,
      times: summarize(found[kind]),
      target: { statistic: 'median', atMost: AT_MOST },
      corpus,
      method: `from the click until the second frame after all nodes stand in their places, each time in a window that has not shown it yet; a key that does nothing takes ${floor.median} ms (median) by the same clock; ${window.description}`,
    }));
  },
};

async function timed(
  page: Page,
  kind: keyof typeof NODES,
  click: () => Promise<void>,
): Promise<number> {
  await page.evaluate(watchMap, { name: t(`map.of.${kind}`), nodes: NODES[kind] });
  await click();
  return stopwatch<number>(page);
}

/** Lets what is under way come to an end. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
}
