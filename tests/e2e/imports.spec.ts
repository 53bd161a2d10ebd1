import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../db/api/errors.ts';
import { zipOf } from '../helpers/zips.ts';
import { violationsOf } from './support/axe.ts';
import { chooseFiles } from './support/chooseFiles.ts';
import { dropFolder } from './support/dropFolder.ts';
import { eventually } from './support/eventually.ts';
import { expectSeen } from './support/expectSeen.ts';
import { inNotebook } from './support/notebooks.ts';
import { openParley, type OpenedParley } from './support/openParley.ts';
import { beginningWith, t } from './support/words.ts';

const READOUT = `Readout of a call

The foreign ministers of Aldova and Norvane spoke on Monday about the ferry corridor. Both sides
said that the boats had to leave the strait before the crews could come home, and that the customs
hall in Port Halden would be open to both delegations from Thursday on. No date was agreed for a
second round of talks.`;

const PAGE = `<!doctype html><html lang="en"><head><title>Ferries wait in Sundhaven</title>
<meta name="author" content="Oda Vestrin"></head><body><article><h1>Ferries wait in Sundhaven</h1>
<p>Three ferries have waited in the harbour of Sundhaven since the corridor was closed, and nobody
on the quay could say on Monday when they would sail again, the harbour master told reporters.</p>
<h2>What the crews say</h2>
<p>“We sail when we are told to,” said the mate of the oldest of them, who has not been home for
eleven weeks and has stopped asking the ministry for a date.</p></article></body></html>`;

const MINUTES = '# Minutes of the second sitting\n\n- The corridor\n- The crews\n';

describe('an import', () => {
  test('takes in files of several formats, and tells of the one it cannot', async () => {
    const parley = await openParley({ notebook: 'Imports.parley' });
    const { page, window } = parley;
    await window.ready();
    await chooseFiles(parley, {
      'readout.txt': READOUT,
      'ferries.html': PAGE,
      'minutes.md': MINUTES,
      'empty.txt': '',
    });

    const { report } = window;
    await expectSeen(
      report.dialog.getByText(t('app.import.report.sources', { count: 3, number: '3' })),
    );
    const { message, action } = new ApiError('SOURCE_EMPTY', { fileName: 'empty.txt' });
    const [first] = await report.lines.allTextContents();
    expect(first).toContain(message);
    expect(first).toContain(action);
    await expectSeen(report.line('ferries.html').getByText('Ferries wait in Sundhaven'));
    expect(await violationsOf(page)).toEqual({});

    await report.kind('failed').click();
    await eventually(() => report.lines.count()).toBe(1);
    await report.dialog.getByRole('button', { name: t('app.import.report.copy') }).click();
    await expectSeen(window.messages.getByText(t('app.import.report.copied')));
    expect(await parley.copied()).toBe(`failed\tempty.txt\t\t${message} ${action}\n`);
    await report.kind('failed').press('Escape');

    await window.library.open(beginningWith('Ferries wait'));
    await expectSeen(window.reader.text.getByRole('heading', { name: 'What the crews say' }));
    await window.press('history.undo');
    await eventually(() => window.library.row(/readout|Ferries|Minutes/iu).count()).toBe(0);
  });

  const ways = {
    chosen: async ({ page, window }: OpenedParley, path: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        window.press('source.importFolder'),
      ]);
      await chooser.setFiles(path);
    },
    dropped: ({ page }: OpenedParley, path: string) => dropFolder(page, path),
  };

  test.each(Object.entries(ways))('of a folder that is %s goes down into it', async (_, give) => {
    const parley = await openParley({ notebook: 'Folders.parley' });
    const { window, folder } = parley;
    await window.ready();
    const sources = join(folder, 'sources');
    mkdirSync(join(sources, 'day 1'), { recursive: true });
    writeFileSync(join(sources, 'day 1', 'readout.txt'), READOUT);
    writeFileSync(join(sources, 'day 1', 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
    writeFileSync(join(sources, '.hidden'), 'Not meant.');
    writeFileSync(
      join(sources, 'more.zip'),
      zipOf({ 'web/ferries.html': PAGE, 'web/minutes.md': MINUTES }),
    );
    await give(parley, sources);

    const { report } = window;
    await expectSeen(
      report.dialog.getByText(t('app.import.report.sources', { count: 3, number: '3' })),
    );
    await expectSeen(report.line('sources/day 1/picture.txt'));
    await expectSeen(report.line('sources/more.zip/web/ferries.html'));
    await eventually(() => report.lines.count()).toBe(4);
    await report.close();
    await window.saved();
    await parley.close();
    expect(await titlesIn(parley)).toEqual([
      'Ferries wait in Sundhaven',
      'Minutes of the second sitting',
      'Readout of a call',
    ]);
  });

  test('tells of what was here already, and shows what says nearly the same beside it', async () => {
    const parley = await openParley({ notebook: 'Doubles.parley' });
    const { page, window } = parley;
    await window.ready();
    await chooseFiles(parley, { 'readout.txt': READOUT });
    await window.reader.textOf('Readout of a call').waitFor();
    await chooseFiles(parley, {
      'again.txt': READOUT,
      'same words.txt': `\uFEFF${READOUT.replaceAll('\n', '\r\n')}`,
      'nearly.txt': READOUT.replace('Thursday', 'Friday'),
    });

    const { report, comparison } = window;
    const outcome = (path: string, words: string) => expectSeen(report.line(path).getByText(words));
    await outcome('again.txt', t('app.import.report.outcome.sameBytes'));
    await outcome('same words.txt', t('app.import.report.outcome.sameText'));
    await report
      .line('nearly.txt')
      .getByRole('button', {
        name: t('app.import.report.compareWith', { title: 'Readout of a call' }),
      })
      .click();
    await expectSeen(comparison.removed.filter({ hasText: 'Thursday' }));
    await expectSeen(comparison.added.filter({ hasText: 'Friday' }));
    await window.press('change.next');
    await expectSeen(comparison.current.filter({ hasText: 'Friday' }));
    await expectSeen(comparison.bar.getByText(t('compare.position', { position: 1, count: 1 })));
    expect(await violationsOf(page)).toEqual({});
    await page.setViewportSize({ width: 900, height: 900 });
    expect(await violationsOf(page, ['light'])).toEqual({});
  });

  test('is stopped: what is in stays, the rest is not there', async () => {
    const parley = await openParley({ notebook: 'Stopped.parley' });
    const { window } = parley;
    await window.ready();
    const many = Array.from({ length: 300 }, (_, day) => [
      `day ${day}.txt`,
      `Day ${day}\n\nOn day ${day} the envoys met.`,
    ]);
    await chooseFiles(parley, Object.fromEntries(many) as Record<string, string>);
    await window.status.bar.getByRole('button', { name: t('common.cancel') }).click();

    const { report } = window;
    await expectSeen(report.dialog);
    const said = await report.dialog.textContent();
    const left = Number(/(\d+) files were not begun/u.exec(said!)?.[1]);
    expect(left).toBeGreaterThan(0);
    await report.close();
    await window.saved();
    await parley.close();
    expect(await titlesIn(parley)).toHaveLength(300 - left);
  });

  test('of a copied page keeps its headings and lists', async () => {
    const parley = await openParley({ notebook: 'Pasted.parley' });
    const { page, window } = parley;
    await window.ready();
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'Ferries wait in Sundhaven\n\nThree ferries …');
      const event = { clipboardData, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new ClipboardEvent('paste', event));
    }, PAGE);
    const dialog = window.dialog(t('app.paste.title'));
    await expectSeen(dialog.getByText(t('app.paste.richHint')));
    await dialog.getByRole('button', { name: t('app.paste.submit') }).click();
    await expectSeen(window.reader.text.getByRole('heading', { name: 'What the crews say' }));
  });
});

async function titlesIn({ path }: OpenedParley): Promise<string[]> {
  return inNotebook(path, async (call) => {
    const { sources } = await call('source.list', {});
    return sources.map(({ title }) => title);
  });
}
