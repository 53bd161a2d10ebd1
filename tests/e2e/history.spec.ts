import { describe, expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { typeWords } from './support/typeWords.ts';
import { t } from './support/words.ts';

const TITLE = 'Readout of the call';
const CREWS = 'the crews must come home';
const BOATS = 'the boats must leave';

async function fill(call: Call): Promise<void> {
  const text = `She said that ${CREWS}. He said that ${BOATS}.`;
  const { id: sourceId } = await call('source.paste', { title: TITLE, text });
  for (const quote of [CREWS, BOATS]) await call('passage.create', { sourceId, quotes: [quote] });
  const { id } = await call('tag.create', { name: 'Ferries' });
  await call('tag.update', { id, name: 'Ferry corridor' });
}

describe('the history', () => {
  const shared = shareParley(fill);

  test('is narrowed, followed to what was done, and taken back to a step by keys', async () => {
    const { page, window } = shared.current;
    const { history, inspector, library } = window;
    const press = (key: string) => page.keyboard.press(key);
    await window.press('view.history');
    await eventually(() => history.steps.count()).toBe(5);
    expect(await violationsOf(page)).toEqual({});

    await history.search.focus();
    await typeWords(page, 'crews');
    await expectSeen(history.total.getByText(t('app.history.found', { count: 1, number: 1 })));
    await press('ControlOrMeta+a');
    await press('Delete');
    await eventually(() => history.steps.count()).toBe(5);

    await history.line('Ferry corridor').focus();
    await press('End');
    await eventually(() => hasFocus(history.line(TITLE))).toBe(true);
    await press('ArrowUp');
    await eventually(() => hasFocus(history.line(CREWS))).toBe(true);
    await press('ArrowUp');
    await press('u');
    await expectSeen(
      history.dialog.getByText(t('app.history.undoTo.what', { count: 3, number: 3 })),
    );
    expect(await violationsOf(page, ['light'])).toEqual({});
    await press('Enter');
    await expectGone(history.dialog);
    await eventually(() => history.steps.getByText(t('app.history.undone')).count()).toBe(3);
    await expectGone(library.row('Ferry corridor'));

    await window.press('history.redo');
    await eventually(() => history.steps.getByText(t('app.history.undone')).count()).toBe(2);
    await history.line(BOATS).focus();
    await press('Enter');
    await expectSeen(inspector.words.getByText(BOATS));
  });

  test('of one thing is opened from the inspector, in the name that was just set', async () => {
    const { page, window } = shared.current;
    const { history, inspector, library } = window;
    await window.press('view.history');
    await history.view.getByRole('button', { name: t('app.history.setName') }).click();
    await window.field(t('app.settings.name')).fill('Ada Lindqvist');
    await page.keyboard.press('Escape');
    await expectGone(history.view.getByText(t('app.history.unnamed')));

    await library.open(TITLE);
    await inspector.pane.getByRole('button', { name: t('app.history.ofThis') }).focus();
    await page.keyboard.press('Enter');
    const view = history.of(TITLE);
    await eventually(() => view.getByRole('listitem').filter({ hasText: TITLE }).count()).toBe(1);
    await library.tree.focus();
    await page.keyboard.press('F2');
    await page.keyboard.insertText('Readout, corrected');
    await page.keyboard.press('Enter');
    await expectSeen(view.getByRole('listitem').getByText('Ada Lindqvist'));
    await eventually(() => view.getByRole('listitem').filter({ hasText: 'Readout' }).count()).toBe(
      2,
    );
  });
});
