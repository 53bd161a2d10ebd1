import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ApiError } from '../../db/api/errors.ts';
import { FORMAT_VERSION } from '../../db/store/migrations/index.ts';
import { chooseFiles } from './support/chooseFiles.ts';
import { inElectron, makeFolder } from './support/launch.ts';
import { inNotebook, makeNotebook } from './support/notebooks.ts';
import { openParley, type OpenedParley } from './support/openParley.ts';
import { typeWords } from './support/typeWords.ts';
import { t } from './support/words.ts';

const TITLE = 'Ferry talks resume';
const STATEMENT = 'The crews must come home before we sit down.';
const LATER = 'The waiting must stop.';
const TEXT = `${TITLE}\n\n“${STATEMENT} ${LATER}”, Ilse Marrow said.`;

describe('files that cannot be imported', () => {
  const bad = {
    'empty.txt': ['', 'SOURCE_EMPTY', {}],
    'photograph.txt': [
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'SOURCE_NOT_TEXT',
      { reason: 'it is a PNG picture' },
    ],
    'readout.pages': [Buffer.from([0x50, 0x41, 0, 1, 2, 0]), 'SOURCE_FORMAT', {}],
  } as const;

  test('are reported one by one, and the good one among them is in', async () => {
    const parley = await openParley({ notebook: 'Imports.parley' });
    const { window } = parley;
    await window.ready();
    const contents = Object.entries(bad).map(([name, [content]]) => [name, content] as const);
    await chooseFiles(parley, { ...Object.fromEntries(contents), 'talks.txt': TEXT });

    const report = window.dialog(t('app.import.report.title'));
    await report.getByText(t('app.import.report.sources', { count: 1, number: '1' })).waitFor();
    await report.getByText(t('app.import.report.failed', { count: 3, number: '3' })).waitFor();
    for (const [fileName, [, code, details]] of Object.entries(bad)) {
      const { message, action } = new ApiError(code, { fileName, ...details });
      const line = report.getByRole('listitem').filter({ hasText: message });
      await line.getByText(action).waitFor();
    }
    await report.getByRole('button', { name: TITLE }).click();
    await window.reader.textOf(TITLE).waitFor();
    await window.saved();
    await parley.close();
    expect(await titlesIn(parley)).toEqual([TITLE]);
  });

  test('say alone, too, what is wrong and what to do', async () => {
    const parley = await openParley({ notebook: 'Imports.parley' });
    const { window } = parley;
    await window.ready();
    for (const [fileName, [content, code, details]] of Object.entries(bad)) {
      await chooseFiles(parley, { [fileName]: content });
      const { message, action } = new ApiError(code, { fileName, ...details });
      await window.messages
        .getByRole('alert')
        .filter({ hasText: message })
        .filter({ hasText: action })
        .waitFor();
    }
    await parley.close();
    expect(await titlesIn(parley)).toEqual([]);
  });
});

describe('a notebook process that is killed', () => {
  test('is started again: nothing saved is lost, and one goes on working', async () => {
    const parley = await openReading();
    const { page, window } = parley;
    await makePassage(parley, STATEMENT);
    await window.press('note.new');
    await window.tab(t('notes.untitled')).and(page.locator('[aria-selected=true]')).waitFor();
    await window.note.text.click();
    await typeWords(page, 'Written before the loss');
    await window.saved();

    await typeWords(page, ', and while it happened');
    await kill(parley);
    const told = window.messages.getByRole('alert').filter({ hasText: t('app.lost.recovered') });
    await told.getByText(t('app.lost.safe')).waitFor();
    await typeWords(page, ', and after it');
    await window.saved();

    await window.library.open(new RegExp(`^${TITLE}`, 'u'));
    await window.reader.card(/.*/u).first().waitFor();
    await makePassage(parley, LATER);
    await window.status.passages(2);
    await window.saved();
    await parley.close();

    expect(await passagesIn(parley)).toEqual([STATEMENT, LATER]);
    await inNotebook(parley.path, (call) => {
      const [note] = call('note.list', {}).notes;
      expect(JSON.stringify(call('note.get', { id: note!.id }).body)).toContain(
        'Written before the loss, and while it happened, and after it',
      );
    });
  });

  test('is opened again on demand when it dies twice', async () => {
    const parley = await openReading();
    const { page, window } = parley;
    await makePassage(parley, STATEMENT);
    await kill(parley);
    await window.messages.getByText(t('app.lost.recovered')).waitFor();
    await kill(parley);

    const banner = page.getByRole('alert').filter({ hasText: t('app.lost.gone') });
    await banner.getByText(t('app.lost.safe')).waitFor();
    await banner.getByRole('button', { name: t('app.lost.openAgain') }).click();
    await banner.waitFor({ state: 'detached' });
    await window.status.passages(1);
    await window.library.open(new RegExp(`^${TITLE}`, 'u'));
    await makePassage(parley, LATER);
    await window.status.passages(2);
    await parley.close();
    expect(await passagesIn(parley)).toEqual([STATEMENT, LATER]);
  });
});

describe('a file that cannot be opened as a notebook', () => {
  const cases = {
    'is not there': { code: 'NOTEBOOK_MISSING', make: () => undefined },
    'is not a notebook': {
      code: 'NOTEBOOK_FOREIGN',
      make: (path: string) => writeFileSync(path, 'Not a notebook.\n'.repeat(20)),
    },
    'is of a newer Parley': {
      code: 'NOTEBOOK_NEWER',
      details: { found: FORMAT_VERSION + 1, known: FORMAT_VERSION },
      make(path: string) {
        makeNotebook(path);
        const bytes = readFileSync(path);
        // The field of a SQLite header that holds the version of what is in the file.
        bytes.writeUInt32BE(FORMAT_VERSION + 1, 60);
        writeFileSync(path, bytes);
      },
    },
    'is a folder': { code: 'NOTEBOOK_IS_FOLDER', make: (path: string) => mkdirSync(path) },
    'may not be written': {
      code: 'NOTEBOOK_READ_ONLY',
      make(path: string) {
        makeNotebook(path);
        chmodSync(path, 0o444);
      },
    },
    'is open elsewhere': { code: 'NOTEBOOK_IN_USE', make: holdOpen },
  } as const;

  test('leaves the present notebook open, and says why', async ({ skip }) => {
    skip(inElectron, 'Electron asks for the file in a dialog of the system, which takes no path');
    const parley = await openReading();
    const { window } = parley;
    const dialog = window.dialog(t('app.openNotebook.title'));
    for (const [what, { code, make, ...rest }] of Object.entries(cases)) {
      const path = join(realpathSync(parley.folder), `A file that ${what}.parley`);
      await make(path);
      const before = contentOf(path);
      const { message, action } = new ApiError(code, {
        path,
        ...('details' in rest && rest.details),
      });

      await window.press('notebook.open');
      await dialog.getByLabel(t('app.openNotebook.path'), { exact: true }).fill(path);
      await dialog.getByRole('button', { name: t('app.openNotebook.submit'), exact: true }).click();
      const alert = dialog.getByRole('alert');
      await alert.filter({ hasText: message }).filter({ hasText: action }).waitFor();
      expect(contentOf(path), `the file that ${what} is untouched`).toEqual(before);
      await dialog.getByRole('button', { name: t('common.cancel') }).click();
      await dialog.waitFor({ state: 'detached' });
      await window.reader.textOf(TITLE).waitFor();
    }
    await makePassage(parley, STATEMENT);
    await window.status.passages(1);
  });
});

test('without the token in its address a browser is shown how to come in', async ({ skip }) => {
  skip(inElectron, 'Electron has no address');
  const { page, window } = await openParley({ notebook: 'Mine.parley' });
  await window.ready();
  const { origin } = new URL(page.url());
  const stranger = await page.context().browser()!.newContext();
  const other = await stranger.newPage();
  for (const address of [origin, `${origin}/?token=guessed`, `${origin}/index.html`]) {
    const response = await other.goto(address);
    expect(response!.status(), address).toBe(403);
    await other.getByRole('heading', { name: 'Open Parley by the address it printed' }).waitFor();
  }
  await stranger.close();
});

/** Opens a notebook with one source, and that source. */
async function openReading(): Promise<OpenedParley> {
  const folder = makeFolder();
  const notebook = join(folder, 'Talks.parley');
  await inNotebook(notebook, (call) => call('source.paste', { title: TITLE, text: TEXT }));
  const parley = await openParley({ folder, notebook });
  await parley.window.ready();
  await parley.window.library.open(new RegExp(`^${TITLE}`, 'u'));
  await parley.window.reader.textOf(TITLE).waitFor();
  return parley;
}

async function makePassage({ window }: OpenedParley, words: string): Promise<void> {
  const { inspector, popover, reader } = window;
  await reader.drag([words]);
  await popover.holds(1);
  await popover.save();
  await inspector.words.filter({ hasText: words }).waitFor();
}

async function kill(parley: OpenedParley): Promise<void> {
  process.kill(await parley.notebookProcess(), 'SIGKILL');
}

/** Lets another process have a notebook open until the test is over. */
async function holdOpen(path: string): Promise<void> {
  const holder = fileURLToPath(new URL('../helpers/holdNotebook.ts', import.meta.url));
  const child = fork(holder, [path, 'create']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
}

/** The titles of the sources of a notebook that Parley has closed. */
function titlesIn({ path }: OpenedParley): Promise<string[]> {
  return inNotebook(path, (call) => call('source.list', {}).sources.map(({ title }) => title));
}

/** The words of the passages of a notebook that Parley has closed. */
function passagesIn({ path }: OpenedParley): Promise<string[]> {
  return inNotebook(path, (call) => call('passage.list', {}).passages.map(({ words }) => words));
}

/** What is in a file; null where there is none. */
function contentOf(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}
