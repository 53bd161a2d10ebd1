import { summarize, time, type Bench, type Measurement, type Times } from '../bench.ts';
import { createBenchNotebook, type BenchNotebook } from '../benchNotebook.ts';
import { fillWithStatements } from '../statements/corpus.ts';
import { filters } from '../statements/filters.ts';
import { plainSql } from '../statements/plainSql.ts';

const SIZES = [1, 10];
const READINGS = 15;
const MERGED = 10_000;

/** What the views of all passages cost the notebook process, on two sizes of notebook. */
export const bench: Bench = {
  name: 'statements',
  async run() {
    const measurements: Measurement[] = [];
    for (const times of SIZES) {
      using notebook = createBenchNotebook();
      const corpus = await fillWithStatements(notebook, times);
      measurements.push(...measure(notebook).map((one) => ({ ...one, corpus })));
    }
    return measurements;
  },
};

function measure(notebook: BenchNotebook): Array<Omit<Measurement, 'corpus'>> {
  notebook.close();
  using sql = plainSql(notebook.path);
  notebook.open();
  const firstAsked = summarize([time(() => notebook.call('passage.facets', {}))]);
  return [
    {
      what: 'What is asked first of all passages, after opening',
      times: firstAsked,
      method: 'the program reads it ahead while the window is drawn',
    },
    {
      what: 'Passage table, first 100 rows of all',
      times: repeat(() => notebook.call('passage.table', { limit: 100 })),
      target: { statistic: 'p95', atMost: 100 },
    },
    {
      what: 'Passage table, any filter, first 100 rows',
      times: summarize(
        filters.flatMap((where) =>
          [1, 2, 3].map(() => time(() => notebook.call('passage.table', { where, limit: 100 }))),
        ),
      ),
      target: { statistic: 'p95', atMost: 200 },
      beside: {
        'SQL on the same file: with one tag and without another': repeat(() =>
          sql.filter('Issue 2.1', 'Offer'),
        ),
      },
      method: `${filters.length} filters, three times each`,
    },
    {
      what: 'Passage table, sorted by three columns and grouped by issue, rows in its middle',
      times: repeat(() =>
        notebook.call('passage.table', {
          sort: [{ by: 'speaker' }, { by: 'said', descending: true }, { by: 'words' }],
          group: 'issue',
          offset: 10_000,
          limit: 100,
        }),
      ),
    },
    {
      what: 'Matrix of actors and issues',
      times: repeat(() => notebook.call('matrix.read', { rows: 'speaker', columns: 'issue' })),
      target: { statistic: 'p95', atMost: 300 },
      beside: { 'SQL on the same file: counts and latest days': repeat(() => sql.matrix()) },
    },
    {
      what: 'Matrix of parties and months',
      times: repeat(() => notebook.call('matrix.read', { rows: 'party', columns: 'month' })),
      target: { statistic: 'p95', atMost: 300 },
    },
    {
      what: 'Ledger by issue, first 100 rows, with its deadlocks',
      times: repeat(() => notebook.call('ledger.read', { group: 'issue', limit: 100 })),
      target: { statistic: 'p95', atMost: 300 },
    },
    {
      what: 'Deadlocks',
      times: repeat(() => notebook.call('ledger.deadlocks', {})),
      target: { statistic: 'p95', atMost: 300 },
    },
    {
      what: 'Timeline by party',
      times: repeat(() => notebook.call('timeline.read', { lanes: 'party' })),
    },
    ...(['passages', 'actors', 'issues'] as const).map((of) => ({
      what: `Map of the 500 strongest ${of}`,
      times: repeat(() => notebook.call('map.read', { of, limit: 500 })),
    })),
    {
      what: 'Network of congruence between parties',
      times: repeat(() => notebook.call('network.read', { kind: 'congruence', actors: 'party' })),
    },
    {
      what: 'List of links, first 100',
      times: repeat(() => notebook.call('link.table', { limit: 100 })),
    },
    ...mergeAndUndo(notebook),
  ];
}

/** Merging a tag of ten thousand passages (of all, where there are fewer), and taking it back. */
function mergeAndUndo(notebook: BenchNotebook): Array<Omit<Measurement, 'corpus'>> {
  const { ids } = notebook.call('passage.ids', {});
  const from = notebook.call('tag.create', { name: 'To be merged', family: 'issue' }).id;
  const into = notebook.call('tag.create', { name: 'Merged', family: 'issue' }).id;
  notebook.call('passage.updateMany', { ids: ids.slice(0, MERGED), addTags: [from] });
  const merging: number[] = [];
  const undoing: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    merging.push(time(() => notebook.call('tag.merge', { from, into })));
    undoing.push(time(() => notebook.call('history.undo', {})));
  }
  const target = { statistic: 'max', atMost: 2000 } as const;
  const count = Math.min(MERGED, ids.length);
  return [
    { what: `Merging a tag that ${count} passages have`, times: summarize(merging), target },
    { what: 'Undoing that', times: summarize(undoing), target },
  ];
}

function repeat(work: () => unknown): Times {
  return summarize(Array.from({ length: READINGS }, () => time(work)));
}
