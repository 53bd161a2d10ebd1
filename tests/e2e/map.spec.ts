import { describe, expect, test } from 'vitest';
import { fillTalks, SAID } from './notebooks/linkedTalks.ts';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { openParley } from './support/openParley.ts';
import { typeWords } from './support/typeWords.ts';
import { t } from './support/words.ts';

const FOUR = { count: 4, number: '4' };

describe('the map', () => {
  test('is gone through, narrowed and opened by keys', async () => {
    const { page, window } = await openParley({ notebook: 'Map.parley', prepare: fillTalks });
    await window.ready();
    const { map, inspector, reader } = window;
    const press = (key: string) => page.keyboard.press(key);
    await window.press('view.map');
    await eventually(() => map.nodes.count()).toBe(4);
    await eventually(() => map.rows.count()).toBe(4);
    expect(await violationsOf(page)).toEqual({});

    await map.picture.focus();
    await press('Enter');
    await eventually(() => map.focused()).toContain(SAID.crews);
    await press('Space');
    await expectSeen(inspector.words.filter({ hasText: SAID.crews }));
    await press('/');
    await typeWords(page, 'fees');
    await press('Enter');
    await eventually(() => map.focused()).toContain(SAID.fees);
    await press('f');
    await eventually(() => map.nodes.count()).toBe(2);
    await press('e');
    await eventually(() => map.nodes.count()).toBe(2);
    await press('Backspace');
    await eventually(() => map.nodes.count()).toBe(4);

    await press('p');
    await eventually(() => map.focused()).toContain(t('map.pinned'));
    await press('p');
    await eventually(() => map.focused()).not.toContain(t('map.pinned'));
    await press('Escape');
    for (const key of ['+', '-', '0', 'ArrowLeft']) await press(key);

    await map.list.focus();
    await press('Home');
    await press('ArrowRight');
    await eventually(() => map.rows.count()).toBe(7);
    await press('ArrowDown');
    await expectSeen(map.list.getByRole('treeitem', { level: 2, selected: true }));
    expect(await violationsOf(page, ['light'])).toEqual({});
    await press('ArrowLeft');
    await press('ArrowLeft');
    await eventually(() => map.rows.count()).toBe(4);

    const contradicts = map.legend.getByRole('button', { name: /^contradicts/u });
    await contradicts.focus();
    await press('Space');
    expect(await contradicts.getAttribute('aria-pressed')).toBe('false');
    await press('Space');

    await map.kind('passages').focus();
    await press('ArrowRight');
    await expectSeen(map.panel.getByRole('button', { name: /^Norvane, / }).first());
    expect(await violationsOf(page, ['light', 'dark'])).toEqual({});

    await press('ArrowRight');
    await press('ArrowRight');
    await eventually(() => map.rows.count()).toBe(3);
    await map.choice('kind').focus();
    await press('End');
    await eventually(() => map.rows.count()).toBe(2);
    await map.list.focus();
    await press('ArrowRight');
    await expectSeen(map.rows.filter({ hasText: t('map.ties.conflict') }));
    await expectSeen(map.panel.getByRole('button', { name: t('map.network.counted', FOUR) }));
    expect(await violationsOf(page, ['light', 'dark'])).toEqual({});

    await map.kind('network').focus();
    for (const _kind of ['issues', 'actors', 'passages']) await press('ArrowLeft');
    await eventually(() => map.rows.count()).toBe(4);
    await map.picture.focus();
    await press('Enter');
    await eventually(() => map.focused()).toContain(SAID.crews);
    await press('Enter');
    await expectSeen(reader.text.getByText(SAID.crews, { exact: false }));
    await expectGone(map.picture);
  });

  test('shows what a hand meets between two nodes, and opens its passages', async () => {
    const { page, window } = await openParley({ notebook: 'Map.parley', prepare: fillTalks });
    await window.ready();
    const { map } = window;
    await window.press('view.map');
    await eventually(() => map.nodes.count()).toBe(4);
    const { x, y } = await map.between(SAID.fees, SAID.crews);
    await page.mouse.move(x, y);
    await expectSeen(map.panel.locator('[data-on-tie]'));
    await page.mouse.click(x, y);
    await expectSeen(page.getByRole('tab', { name: /responds to/u }));
  });
});
