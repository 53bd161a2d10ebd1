import { describe, expect, test } from 'vitest';
import { TablePage } from './pages/TablePage.ts';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { typeOnceFocused, typeWords } from './support/typeWords.ts';
import { t } from './support/words.ts';

const SAID = [
  ['The corridor stays closed', 'Tomas Reke', 'Refusal', ['Ferry corridor']],
  ['the crews must come home', 'Ilse Marrow', 'Demand', ['Detained crews']],
  ['the ferries could sail at night', 'Anselm Brandt', 'Offer', ['Ferry corridor', 'Noise']],
] as const;
const [CLOSED, CREWS, NIGHT] = SAID.map(([words]) => `“${words}”`) as [string, string, string];
const TITLE = 'Readout of the call';

async function fill(call: Call): Promise<void> {
  const text = `${SAID[0][0]}, he said. She said that ${SAID[1][0]}. But ${SAID[2][0]}.`;
  const { id: sourceId } = await call('source.paste', { title: TITLE, text });
  for (const [quote, speaker, stance, issues] of SAID) {
    call('passage.create', {
      sourceId,
      quotes: [quote],
      speakers: [speaker],
      tags: [{ name: stance, family: 'stance' }, ...issues],
    });
  }
}

describe('the table of passages', () => {
  const shared = shareParley(fill);
  const opened = () => ({ ...shared.current.window, window: shared.current.window });

  test('is sorted, changed many at once and undone by keys, and leads into the text', async () => {
    const { page, window, table, inspector } = opened();
    const press = (key: string) => page.keyboard.press(key);
    await window.press('view.passages');
    await eventually(() => hasFocus(table.grid)).toBe(true);
    await eventually(() => table.words()).toEqual([CLOSED, CREWS, NIGHT]);
    expect(await table.grid.getAttribute('aria-rowcount')).toBe('4');
    expect(await violationsOf(page)).toEqual({});

    await press('ArrowUp');
    await eventually(() => table.at()).toBe(t('table.columns.words'));
    await press('ArrowRight');
    await press('ArrowRight');
    await press('Enter');
    await eventually(() => table.words()).toEqual([NIGHT, CREWS, CLOSED]);
    const speakers = table.grid.getByRole('columnheader', { name: t('table.columns.speakers') });
    expect(await speakers.getAttribute('aria-sort')).toBe('ascending');
    await press('ArrowDown');
    await eventually(() => table.at()).toBe('Anselm Brandt');
    await expectSeen(inspector.pane.getByText('the ferries could sail at night').first());

    await press(' ');
    await press('Shift+ArrowDown');
    await expectSeen(table.chosenBar.getByText(t('table.chosen.count', { count: 2, number: 2 })));
    expect(await table.grid.getByRole('row', { selected: true }).count()).toBe(2);
    expect(await violationsOf(page)).toEqual({});
    await press('3');
    await eventually(() => table.cells('stance')).toEqual([
      'Precondition',
      'Precondition',
      'Refusal',
    ]);

    await press('w');
    await window.dialog(t('table.bulk.attribution.title', { count: 2, number: 2 })).waitFor();
    expect(await violationsOf(page, ['light'])).toEqual({});
    await window.field(t('inspector.passage.addressees')).last().focus();
    await typeWords(page, 'Norvane');
    await press('Enter');
    await press('ControlOrMeta+Enter');
    await eventually(() => table.cells('addressees')).toEqual(['Norvane', 'Norvane', '']);
    await eventually(() => hasFocus(table.grid)).toBe(true);

    await press('t');
    const tagging = window.dialog(t('table.bulk.tag.title', { count: 2, number: 2 }));
    await typeOnceFocused(tagging.locator('input'), 'Night crossings');
    await press('Enter');
    await press('ControlOrMeta+Enter');
    await eventually(async () => (await table.cells('issues')).join()).toContain('Night crossings');

    await press('ControlOrMeta+a');
    await press('Delete');
    await expectSeen(table.panel.getByText(t('table.empty.title')));
    await window.press('history.undo');
    await eventually(() => table.words()).toEqual([NIGHT, CREWS, CLOSED]);

    await eventually(() => hasFocus(table.grid)).toBe(true);
    await press('Home');
    await press('Enter');
    await expectSeen(window.reader.textOf(TITLE));
  });

  test('is put into groups that close, filtered, and kept under a name', async () => {
    const { page, window, table, filter } = opened();
    const press = (key: string) => page.keyboard.press(key);
    await window.press('view.passages');
    await table.grid.waitFor();
    await table.panel.getByRole('combobox', { name: t('table.groupBy') }).focus();
    await typeWords(page, t('table.groups.speaker'));
    await eventually(() => table.groups.count()).toBe(3);
    expect(await table.grid.getAttribute('role')).toBe('treegrid');
    expect(await violationsOf(page)).toEqual({});

    await table.grid.focus();
    await press('Home');
    await eventually(() => table.at()).toBe('Anselm Brandt');
    await press('ArrowLeft');
    await eventually(() => table.passages.count()).toBe(2);
    expect(await table.groups.first().getAttribute('aria-expanded')).toBe('false');
    await press('ArrowRight');
    await eventually(() => table.passages.count()).toBe(3);
    await press('ArrowRight');
    await press('Enter');
    const brandt = new TablePage(page, 'Anselm Brandt');
    await eventually(() => brandt.words()).toEqual([NIGHT]);
    await expectSeen(filter.bar.getByText(/Anselm Brandt/u));

    await filter.writeByKeys(t('query.kinds.text'), 'crew');
    await expectSeen(brandt.panel.getByText(t('table.nothing')));
    await brandt.panel.getByRole('button', { name: t('table.showAll') }).focus();
    await press('Enter');
    await eventually(() => brandt.passages.count()).toBe(3);
    await filter.writeByKeys(t('query.kinds.text'), 'crew');
    await eventually(() => brandt.passages.locator('mark').allTextContents()).toEqual(['crew']);

    await brandt.panel.getByRole('button', { name: t('table.save') }).focus();
    await press('Enter');
    const name = window.dialog(t('app.saveView.title')).getByLabel(t('app.saveSearch.name'));
    await eventually(() => hasFocus(name)).toBe(true);
    await page.keyboard.insertText('About the crews');
    await eventually(() => name.inputValue()).toBe('About the crews');
    await press('Enter');
    await expectSeen(window.tab('About the crews'));
    const kept = new TablePage(page, 'About the crews');
    await eventually(() => kept.words()).toEqual([CREWS]);
    await expectGone(brandt.grid);
  });
});
