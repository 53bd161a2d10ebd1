import { summarize, time, type Bench } from '../bench.ts';
import { createBenchNotebook } from '../benchNotebook.ts';
import { fillWithPassages } from '../passages.ts';

const PASSAGES = 5_000;
const OPENINGS = 20;
const READINGS = 50;

/** What happens in the notebook process when a notebook and then its longest source are opened. */
export const bench: Bench = {
  name: 'openNotebook',
  async run() {
    using notebook = createBenchNotebook();
    const sourceId = await fillWithPassages(notebook, PASSAGES);
    const repeat = (count: number, work: () => unknown) =>
      summarize(Array.from({ length: count }, () => time(work)));
    notebook.close();
    const opening: number[] = [];
    const firstReading: number[] = [];
    for (let i = 0; i < OPENINGS; i += 1) {
      opening.push(
        time(() => {
          notebook.open();
          notebook.call('notebook.info', {});
        }),
      );
      firstReading.push(time(() => notebook.call('source.get', { id: sourceId })));
      notebook.close();
    }
    notebook.open();
    const corpus = `an invented source of 1 MB that has ${PASSAGES} passages`;
    return [
      { what: 'Opening a notebook and asking what it holds', times: summarize(opening), corpus },
      {
        what: 'Reading its source with text and blocks for the first time',
        times: summarize(firstReading),
        corpus,
      },
      {
        what: `Listing all ${PASSAGES} passages of a source`,
        times: repeat(READINGS, () => notebook.call('passage.list', { sourceId, limit: PASSAGES })),
        corpus,
      },
      {
        what: 'Looking the notebook over (parley check)',
        times: repeat(5, () => notebook.call('notebook.check', {})),
        corpus,
      },
    ];
  },
};
