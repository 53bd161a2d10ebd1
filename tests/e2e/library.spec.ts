import { describe, expect, test } from 'vitest';
import { contract } from '../../db/api/contract.ts';
import { commandName } from '../../renderer/commands/names.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { typeWords } from './support/typeWords.ts';
import { beginningWith, t } from './support/words.ts';

const CALL = 'Readout of the call';
const REMARKS = 'Remarks at the embassy';
const NOTE = 'On the boats';

async function fill(call: Call): Promise<void> {
  const text =
    'The envoy said that the boats must leave. The minister said that the crews must come home. ' +
    'The mediator said that the ferries could sail on Thursday.';
  const { id: sourceId } = await call('source.paste', { title: CALL, text });
  await call('source.paste', { title: REMARKS, text: 'Nobody asked about the boats.' });
  const said = [
    ['the boats must leave', 'Tomas Reke', 'Precondition', 'Patrol boats'],
    ['the crews must come home', 'Ilse Marrow', 'Demand', 'Detained crews'],
    ['the ferries could sail on Thursday', 'Anselm Brandt', 'Offer', 'Ferry corridor'],
  ] as const;
  for (const [quote, speaker, stance, issue] of said) {
    call('passage.create', {
      sourceId,
      quotes: [quote],
      speakers: [speaker],
      tags: [{ name: stance, family: 'stance' }, issue],
    });
  }
  call('note.save', { title: NOTE, body: { markdown: 'Boats are named in two sources.' } });
  call('event.create', { title: 'Boats leave the strait', from: '2031-03-03' });
}

describe('the library', () => {
  const shared = shareParley(fill);
  const opened = () => ({ ...shared.current.window, window: shared.current.window });

  test('is walked through, renamed in and deleted from by keys', async () => {
    const { page, window, library, inspector, reader, note } = opened();
    const press = (key: string) => page.keyboard.press(key);
    const isAt = (name: string) => eventually(() => library.focused()).toBe(name);
    await library.tree.focus();
    await press('Home');
    await isAt(t('app.library.sections.sources'));
    await press('ArrowDown');
    await isAt(CALL);
    await press('ArrowDown');
    await isAt(REMARKS);
    await press('ArrowLeft');
    await isAt(t('app.library.sections.sources'));
    await press('ArrowLeft');
    await expectGone(library.row(REMARKS));
    await press('ArrowRight');
    await expectSeen(library.row(REMARKS));
    await press('ArrowRight');
    await isAt(CALL);
    await press('Enter');
    await expectSeen(reader.textOf(CALL));

    await library.tree.focus();
    await page.keyboard.type('patrol');
    await isAt('Patrol boats');
    await press('F2');
    await page.keyboard.insertText('Armed boats');
    await press('Enter');
    await expectSeen(library.row(beginningWith('Armed boats')));
    await isAt('Armed boats');
    await press('F2');
    await page.keyboard.insertText('Not this');
    await press('Escape');
    await isAt('Armed boats');
    await press(' ');
    await expectSeen(inspector.pane.getByText('Armed boats').first());

    await library.tree.focus();
    await press('Delete');
    await expectSeen(window.messages.getByText(t('app.deleted.tag', { name: 'Armed boats' })));
    await expectGone(library.row(beginningWith('Armed boats')));
    await window.messageButton(t('common.undo')).click();
    await expectSeen(library.row(beginningWith('Armed boats')));

    await library.tree.focus();
    await page.keyboard.type(NOTE.toLowerCase());
    await isAt(NOTE);
    await press('F2');
    await eventually(() => hasFocus(note.title)).toBe(true);
    await page.keyboard.type('On armed boats');
    await expectSeen(library.row('On armed boats'));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(NOTE);
    await expectSeen(library.row(NOTE));
  });

  test('shows only what has a name like the one that is typed', async () => {
    const { page, library } = opened();
    const filter = library.pane.getByRole('textbox', { name: t('app.library.filter') });
    await filter.fill('MARROW');
    await expectGone(library.row(CALL));
    await expectSeen(library.row(beginningWith('Ilse Marrow')));
    await eventually(() => library.tree.getByRole('treeitem').count()).toBe(2);
    await filter.fill('unicorn');
    await expectSeen(library.pane.getByText(t('app.library.nothing', { text: 'unicorn' })));
    await page.keyboard.press('Escape');
    await expectSeen(library.row(CALL));
  });

  test('is searched, kind by kind', async () => {
    const { page, palette, inspector } = opened();
    await palette.search('boats');
    for (const [kind, count] of [
      ['source', 2],
      ['passage', 1],
      ['note', 1],
      ['tag', 1],
      ['event', 1],
    ] as const) {
      await eventually(() => palette.found(kind).count()).toBe(count);
    }
    await palette.input.fill('no such words');
    await expectSeen(
      palette.box.getByText(t('search.nothing', { query: 'no such words' }), { exact: true }),
    );
    await page.keyboard.press('Escape');

    await palette.search('by:il');
    await expectSeen(
      palette.group(t('search.filters.by.values')).filter({ hasText: 'Ilse Marrow' }),
    );
    await page.keyboard.press('Tab');
    await eventually(() => palette.input.inputValue()).toBe('by:"Ilse Marrow" ');
    await eventually(() => palette.found('passage').allTextContents()).toEqual([
      expect.stringContaining('the crews must come home'),
    ]);
    await page.keyboard.press('Enter');
    await expectSeen(inspector.words.filter({ hasText: 'the crews must come home' }));
  });

  test('keeps a search, which is then a press away', async () => {
    const { page, window, palette, library } = opened();
    await library.open(REMARKS);
    await library.open(beginningWith(CALL));
    await palette.search('tag:Demand');
    await expectSeen(palette.found('passage').first());
    await window.press('search.save');
    const dialog = window.dialog(t('app.saveSearch.title'));
    await expectSeen(dialog);
    await page.keyboard.type('What is demanded');
    await page.keyboard.press('Enter');
    await expectGone(dialog);

    await library.open('What is demanded');
    await eventually(() => palette.input.inputValue()).toBe('tag:Demand');
    await eventually(() => palette.found('passage').count()).toBe(1);
    await page.keyboard.press('Escape');
    await window.press('palette.open');
    await expectSeen(palette.group(t('search.saved')).filter({ hasText: 'What is demanded' }));
    await expectSeen(palette.group(t('search.recent')).first());
    await expectSeen(palette.group(t('search.narrow')).first());
    await page.keyboard.press('Escape');
  });

  test('commands are run by their names', async () => {
    const { page, window, palette, note } = opened();
    const theme = () => page.locator('html').getAttribute('data-theme');
    await palette.run(commandName('view.dark'));
    await eventually(theme).toBe('dark');
    await palette.run(commandName('view.light'));
    await eventually(theme).toBe('light');
    await palette.run(commandName('note.new'));
    await eventually(() => note.title.inputValue()).toBe(t('app.newNote'));
    await window.press('palette.open');
    await typeWords(page, '> no such command');
    await expectSeen(
      palette.box.getByText(t('search.noCommand', { query: 'no such command' }), { exact: true }),
    );
    await page.keyboard.press('Escape');
  });

  test('panes are hidden, stay so, and come back', async () => {
    const { page, window, library, inspector } = opened();
    await window.press('view.leftPane');
    await expectGone(library.pane);
    await window.press('view.rightPane');
    await expectGone(inspector.pane);
    await window.saved();
    await page.reload();
    const shows = (side: 'left' | 'right') =>
      page.getByRole('banner').getByRole('button', { name: beginningWith(t(`app.panes.${side}`)) });
    await expectSeen(shows('left'));
    await eventually(() => shows('left').getAttribute('aria-expanded')).toBe('false');
    await expect(library.pane.count()).resolves.toBe(0);
    await shows('left').click();
    await expectSeen(library.tree);
    await window.press('view.rightPane');
    await expectSeen(inspector.pane);
  });

  test('settings hold after another start', async () => {
    const { page, window } = opened();
    await window.press('settings.open');
    const dialog = window.dialog(t('app.settings.title'));
    await dialog.getByRole('radio', { name: t('app.settings.themes.contrast') }).check();
    await dialog.getByRole('slider').press('End');
    const size = await dialog.getByRole('slider').inputValue();
    await expectSeen(dialog.getByText(t('app.settings.sizeIs', { size: Number(size) })));
    await dialog.getByLabel(t('app.settings.name'), { exact: true }).fill('Ada Lindqvist');
    await page.keyboard.press('Escape');
    await expectGone(dialog);

    const again = await shared.restart();
    const root = again.page.locator('html');
    await eventually(() => root.getAttribute('data-theme')).toBe('contrast');
    await eventually(() =>
      root.evaluate((html) => html.style.getPropertyValue('--reader-size')),
    ).toBe(`${size}px`);
    await again.window.press('settings.open');
    const same = again.window.dialog(t('app.settings.title'));
    await eventually(() =>
      same.getByLabel(t('app.settings.name'), { exact: true }).inputValue(),
    ).toBe('Ada Lindqvist');
    await expect(same.getByRole('slider').inputValue()).resolves.toBe(size);
    await again.page.keyboard.press('Escape');
  });

  test('the history lists what was done, and leads back and forth', async () => {
    const { page, window, library, reader } = opened();
    await library.open(REMARKS);
    await library.tree.focus();
    await page.keyboard.press('F2');
    await page.keyboard.insertText('Remarks, corrected');
    await page.keyboard.press('Enter');
    await expectSeen(library.row('Remarks, corrected'));

    await window.press('view.history');
    const view = page.getByRole('region', { name: t('app.history.title') });
    const step = view.getByRole('listitem').filter({ hasText: 'Remarks' }).first();
    await expectSeen(step.getByText(contract['source.update'].history));
    await expectSeen(step.getByText('Ada Lindqvist'));
    await view.getByRole('button', { name: t('common.undo'), exact: true }).click();
    await expectSeen(step.getByText(t('app.history.undone'), { exact: true }));
    await expectSeen(library.row(REMARKS));
    await view.getByRole('button', { name: t('app.history.redo'), exact: true }).click();
    await expectSeen(library.row('Remarks, corrected'));
    await expectGone(step.getByText(t('app.history.undone')));

    await step.getByRole('button').first().click();
    await expectSeen(reader.textOf('Remarks, corrected'));
  });
});
