import { describe, expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { chooseFiles } from './support/chooseFiles.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { typeOnceFocused, typeWords } from './support/typeWords.ts';
import { beginningWith, t } from './support/words.ts';

const TITLE = 'Readout of the call';
const CLOSED = 'The corridor stays closed';
const NIGHT = 'the corridor could open at night';

async function fill(call: Call): Promise<void> {
  const text = `${CLOSED}. A day later he said that ${NIGHT}.`;
  const { id: sourceId } = await call('source.paste', { title: TITLE, text });
  const say = (quote: string, ...tags: string[]) =>
    call('passage.create', { sourceId, quotes: [quote], tags });
  await say(CLOSED, 'Refusal', 'Corridor');
  await say(NIGHT, 'Offer', 'Corridor', 'Ferries');
}

describe('the codebook', () => {
  const shared = shareParley(fill);

  test('is put in order, defined, merged, split and retired by keys', async () => {
    const { page, window } = shared.current;
    const { codebook, inspector } = window;
    const press = (key: string) => page.keyboard.press(key);
    const issues = async () => (await codebook.shape()).slice(8);
    await window.press('view.codebook');
    await eventually(() => hasFocus(codebook.tree)).toBe(true);
    expect(await violationsOf(page)).toEqual({});

    await codebook.goTo('Ferries');
    await press('Alt+ArrowUp');
    await eventually(issues).toEqual(['2 Ferries', '2 Corridor']);
    await press('Alt+ArrowDown');
    await eventually(issues).toEqual(['2 Corridor', '2 Ferries']);
    await press('Alt+ArrowRight');
    await eventually(issues).toEqual(['2 Corridor', '3 Ferries']);
    await expectSeen(window.said(t('codebook.moved', { name: 'Ferries', under: 'Corridor' })));
    await expectSeen(
      codebook.row('Corridor').getByRole('button', {
        name: t('codebook.count.tree', { count: 2, number: 2 }),
      }),
    );
    await press('F2');
    await typeWords(page, 'Night ferries');
    await press('Enter');
    await expectSeen(codebook.active.getByText('Night ferries'));

    await press('Enter');
    await eventually(() => hasFocus(inspector.text(t('inspector.name')))).toBe(true);
    await inspector.field(t('inspector.tag.whenToUse')).fill('Only at night.');
    await inspector.pane
      .getByLabel(t('inspector.tag.key'), { exact: true })
      .selectOption('Shift+4');
    await expectSeen(codebook.row('Night ferries').locator('kbd'));

    await codebook.goTo('Corridor');
    await press('s');
    const split = window.dialog(t('codebook.split.title', { name: 'Corridor' }));
    await split.waitFor();
    expect(await violationsOf(page, ['light'])).toEqual({});
    await typeWords(page, 'Closure');
    await split.getByRole('listbox').focus();
    await press('Space');
    await expectSeen(split.getByText(t('codebook.split.chosen', { count: 1, number: 1 })));
    await split.getByRole('button', { name: t('codebook.split.do') }).press('Enter');
    await eventually(issues).toEqual(['2 Corridor', '3 Night ferries', '2 Closure']);
    await eventually(() => codebook.active.textContent()).toContain('Closure');

    await press('m');
    const merging = window.dialog(t('codebook.merge.title', { name: 'Closure' }));
    await typeOnceFocused(merging.locator('input'), 'Corridor');
    await press('Enter');
    await press('Enter');
    await eventually(issues).toEqual(['2 Corridor', '3 Night ferries']);
    await window.messageButton(t('common.undo')).press('Enter');
    await eventually(issues).toEqual(['2 Corridor', '3 Night ferries', '2 Closure']);

    await codebook.goTo('Closure');
    await press('r');
    await eventually(issues).toEqual(['2 Corridor', '3 Night ferries']);
    const retired = { count: 1, number: 1 };
    await codebook.panel
      .getByRole('button', { name: t('codebook.retire.show', retired) })
      .press('Enter');
    await expectSeen(codebook.row('Closure').getByText(t('inspector.tag.retired')));

    await codebook.tree.focus();
    await press('/');
    await typeWords(page, 'only at night');
    await eventually(issues).toEqual([]);
    await eventually(() => codebook.shape()).toEqual(['2 Corridor', '3 Night ferries']);
    await press('Escape');
    await codebook.goTo('Corridor');
    await press('p');
    await expectSeen(window.tab('Corridor'));
  });

  test('comes from a file and goes into one, and is drawn about with the mouse', async () => {
    const { page, window } = shared.current;
    const { codebook } = window;
    await window.press('view.codebook');
    const csv = 'path,description,colour\nWeather,What the sky does,\nWeather > Fog,,\n';
    await chooseFiles(shared.current, { 'codes.csv': csv }, () =>
      codebook.panel.getByRole('button', { name: t('codebook.import') }).press('Enter'),
    );
    await expectSeen(codebook.row('Fog'));
    await expectSeen(codebook.row('Weather').getByText('What the sky does'));

    const from = (await codebook.row('Fog').boundingBox())!;
    const to = (await codebook.row('Weather').boundingBox())!;
    await page.mouse.move(from.x + 120, from.y + 16);
    await page.mouse.down();
    await page.mouse.move(to.x + 120, to.y + 3, { steps: 3 });
    await page.mouse.up();
    await eventually(async () => (await codebook.shape()).slice(-2)).toEqual([
      '2 Fog',
      '2 Weather',
    ]);

    await codebook.panel.getByRole('button', { name: t('app.export.view') }).press('Enter');
    const { name, content } = await shared.current.saved(() =>
      page.getByRole('menuitem', { name: t('codebook.export.qdc') }).press('Enter'),
    );
    expect(name).toMatch(/\.qdc$/u);
    expect(content.toString()).toContain('name="Fog"');
  });

  test('tags the selected passage by its keys, and takes it as an example', async () => {
    const { page, window } = shared.current;
    const { reader, inspector, popover } = window;
    const press = (key: string) => page.keyboard.press(key);
    await window.library.open(beginningWith(TITLE));
    await expectSeen(reader.textOf(TITLE));
    await reader.text.focus();
    await press('n');
    await expectSeen(inspector.words.filter({ hasText: CLOSED }));
    await press('2');
    await expectSeen(inspector.pane.getByRole('heading', { name: 'Demand' }));
    await expectGone(inspector.pane.getByRole('heading', { name: 'Refusal' }));
    await press('Shift+4');
    await expectSeen(inspector.name(t('inspector.passage.issues'), 'Night ferries'));
    await press('Shift+4');
    await expectGone(inspector.name(t('inspector.passage.issues'), 'Night ferries'));

    const examples = inspector.names(t('inspector.passage.exampleOf'));
    await examples.getByRole('combobox').focus();
    await typeWords(page, 'Demand');
    await press('Enter');
    await examples.getByRole('button', { name: 'Demand', exact: true }).click();
    const shown = inspector.section(t('inspector.tag.examples'));
    await expectSeen(shown.getByRole('button', { name: CLOSED }));

    await reader.text.focus();
    await press('Enter');
    await popover.holds(1);
    await press('Shift+4');
    await eventually(() => popover.names('issue')).toContain('Night ferries');
    await typeWords(page, 'Closu');
    await expectSeen(
      popover.box.getByRole('option', { name: t('common.create', { name: 'Closu' }) }),
    );
    expect(
      await popover.box.getByRole('option', { name: 'Closure' }).count(),
      'a retired tag is not offered',
    ).toBe(0);
    await press('Escape');
    await press('Escape');
    await expectGone(popover.box);
  });
});
