import { summarize, time, type Bench } from '../bench.ts';
import { createBenchNotebook } from '../benchNotebook.ts';
import { likeQualCoder, likeTaguette, plainInsert } from '../others.ts';
import { createPassage, fillWithPassages } from '../passages.ts';

const PRESENT = 5_000;
const COUNT = 2_000;

/** The core gesture, from the call in the notebook process to the commit on the disk. */
export const bench: Bench = {
  name: 'createPassage',
  async run() {
    using notebook = createBenchNotebook();
    using plain = plainInsert(notebook.folder);
    using taguette = likeTaguette(notebook.folder);
    using qualCoder = likeQualCoder(notebook.folder);
    const others = [plain, taguette, qualCoder];
    const sourceId = await fillWithPassages(notebook, PRESENT);
    for (const other of others) for (let i = 0; i < PRESENT; i += 1) other.create(i);

    const ours: number[] = [];
    const theirs = others.map((): number[] => []);
    // In turn, so that what else the machine does hits all of them.
    for (let i = 0; i < COUNT; i += 1) {
      const start = (i * 487) % 999_000;
      ours.push(time(() => createPassage(notebook, sourceId, start, i)));
      others.forEach((other, index) => theirs[index]!.push(time(() => other.create(PRESENT + i))));
    }
    return [
      {
        what: 'Creating a tagged passage, durably committed',
        times: summarize(ours),
        target: { statistic: 'p95', atMost: 5 },
        beside: Object.fromEntries(
          others.map(({ description }, index) => [description, summarize(theirs[index]!)]),
        ),
        corpus: `an invented source of 1 MB that has ${PRESENT} passages`,
      },
    ];
  },
};
