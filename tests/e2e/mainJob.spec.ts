import { describe, expect, test } from 'vitest';
import { articleIsHere, articleJob } from './jobs/article.ts';
import { byKeys } from './jobs/byKeys.ts';
import { byMouse } from './jobs/byMouse.ts';
import { checkExports } from './jobs/checkExports.ts';
import { checkNotebook } from './jobs/checkNotebook.ts';
import { doJob } from './jobs/doJob.ts';
import type { Hand } from './jobs/hand.ts';
import { firstWords, type Job } from './jobs/job.ts';
import { sampleJob } from './jobs/sample.ts';
import { contentOf, makeNotebook } from './support/notebooks.ts';
import { makeFolder } from './support/launch.ts';
import { openParley, type OpenedParley } from './support/openParley.ts';
import { pressesOfMouse } from './support/pressesOfMouse.ts';
import { eventually } from './support/eventually.ts';
import { join } from 'node:path';

/** Each text by one hand: all four together would take longer than what they might still find. */
const runs = [
  {
    name: `on ${articleIsHere ? 'the article' : 'the sample sources'} with the keyboard alone`,
    prepare: articleIsHere ? articleJob : () => sampleJob,
    take: byKeys,
    mayPress: false,
  },
  {
    name: 'on the sample sources with the mouse',
    prepare: () => sampleJob,
    take: byMouse,
    mayPress: true,
  },
];

describe('the whole job', () => {
  test.each(runs)('is done $name', async ({ prepare, take, mayPress }) => {
    const job = prepare();
    const folder = makeFolder();
    const path = join(folder, 'Talks.parley');
    makeNotebook(path);
    const empty = contentOf(path);

    const parley = await openParley({ folder, notebook: path });
    const presses = await pressesOfMouse(parley.page);
    await parley.window.ready();
    const hand = take(parley);
    await doJob(parley, hand, job);
    await expectFound(parley, job);
    await checkExports(parley, hand, job);
    expect((await presses()) > 0, 'the mouse was used').toBe(mayPress);
    await parley.close();
    await checkNotebook(path, job);
    const made = contentOf(path);

    const again = await openParley({ folder, notebook: path });
    await expectAllThere(again, take(again), job);
    await again.window.status.undoEverything();
    await again.close();
    expect(contentOf(path), 'taken back').toEqual(empty);

    const last = await openParley({ folder, notebook: path });
    await last.window.ready();
    await last.window.status.redoEverything();
    await last.close();
    expect(contentOf(path), 'done again').toEqual(made);
  });
});

async function expectFound({ window, page }: OpenedParley, job: Job): Promise<void> {
  const { palette } = window;
  const { query, finds } = job.search;
  await palette.search(query);
  await eventually(() => palette.found('passage').count()).toBe(finds.length);
  for (const name of finds) {
    await palette
      .found('passage')
      .filter({ hasText: firstWords(job.statements[name]!) })
      .waitFor();
  }
  await page.keyboard.press('Escape');
}

/** After another start: sources, passages with their links, and the note are as they were left. */
async function expectAllThere(parley: OpenedParley, hand: Hand, job: Job): Promise<void> {
  const { window } = parley;
  await window.ready();
  await window.status.passages(Object.keys(job.statements).length);
  for (const { title } of job.sources) await window.library.row(title).waitFor();
  const [from, relation, to] = job.dragged;
  await hand.goToPassage(firstWords(job.statements[from]!));
  const link = window.inspector.links.filter({ hasText: firstWords(job.statements[to]!) });
  await link.getByRole('combobox').filter({ hasText: relation }).waitFor();
  await window.inspector.backlinks
    .filter({ hasText: job.note.title })
    .getByRole('button')
    .waitFor();
  await window.library.open(job.note.title);
  await eventually(() => window.note.quotations.count()).toBe(5);
  await window.note.mention(job.note.mention).waitFor();
}
