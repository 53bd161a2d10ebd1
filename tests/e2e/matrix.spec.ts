import { describe, expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { t } from './support/words.ts';

const CLOSED = 'The corridor stays closed';
const OPEN = 'The corridor opens at night';
const CREWS = 'The crews must come home';

async function fill(call: Call): Promise<void> {
  const text = `${CLOSED}. ${OPEN}. ${CREWS}. Nobody said a word.`;
  const { id: sourceId } = await call('source.paste', { title: 'Readout of the call', text });
  const say = async (quote: string, speaker: string, issue: string, stance: string, day: number) =>
    call('passage.create', {
      sourceId,
      quotes: [quote],
      speakers: [speaker],
      saidOn: `2031-03-0${day}`,
      tags: [issue, { name: stance, family: 'stance' }],
    });
  await say(CLOSED, 'Tomas Reke', 'Ferry corridor', 'Refusal', 1);
  await say(OPEN, 'Tomas Reke', 'Ferry corridor', 'Commitment', 4);
  await say(CREWS, 'Ilse Marrow', 'Crews', 'Demand', 3);
  await call('passage.create', { sourceId, quotes: ['Nobody said a word'] });
}

describe('the matrix', () => {
  const shared = shareParley(fill);

  test('is gone through by keys, to what a number counts and to what changed', async () => {
    const { page, window } = shared.current;
    const { matrix, filter } = window;
    const press = (key: string) => page.keyboard.press(key);
    await window.press('view.matrix');
    await eventually(() => hasFocus(matrix.grid)).toBe(true);
    expect(await matrix.grid.getAttribute('aria-label')).toBe('Parties by Issues');
    await eventually(() => matrix.current()).toBe(
      '2 passages; latest Commitment, 4 Mar 2031; reversed from Refusal to Commitment',
    );
    await expectSeen(matrix.header('Tomas Reke, 2 passages'));
    await expectSeen(matrix.header('Crews, 1 passage'));
    expect(await violationsOf(page)).toEqual({});

    await press('d');
    const dialog = page.getByRole('dialog');
    const before = dialog.getByRole('article', { name: `${t('matrix.drift.before')} Refusal` });
    await expectSeen(before.getByText(CLOSED));
    await expectSeen(before.getByText('1 March 2031'));
    await expectSeen(dialog.getByText(OPEN));
    expect(await violationsOf(page, ['light'])).toEqual({});
    await press('Escape');
    await expectGone(dialog);
    await eventually(() => hasFocus(matrix.grid)).toBe(true);

    await press(' ');
    await expectSeen(window.inspector.pane.getByText(OPEN));
    await press('ArrowDown');
    await press('ArrowRight');
    await eventually(() => matrix.current()).toBe('1 passage; latest Demand, 3 Mar 2031');
    await press('d');
    await expectSeen(window.said(t('matrix.drift.none')));
    await press('x');
    await expectSeen(matrix.panel.getByRole('grid', { name: 'Issues by Parties' }));
    await eventually(() => matrix.current()).toBe('1 passage; latest Demand, 3 Mar 2031');

    await press('Control+Home');
    await press('ArrowUp');
    await press('ArrowLeft');
    await eventually(() => matrix.current()).toBe('All, 3 passages');
    await expectSeen(
      matrix.panel.getByRole('button', { name: '1 with no issue or nobody who speaks' }),
    );

    await filter.addByKeys(t('query.kinds.tag'), 'Demand');
    await expectGone(matrix.header('Tomas Reke'));
    await filter.chip('tagged Demand').focus();
    await press('Delete');
    await expectSeen(matrix.header('Tomas Reke'));

    await matrix.export.focus();
    await press('Enter');
    await page.getByRole('menuitem', { name: t('matrix.formats.png') }).waitFor();
    await press('End');
    await press('ArrowUp');
    await press('Enter');
    await expectSeen(window.messages.getByText('Matrix.png'));

    await matrix.grid.focus();
    await press('Control+End');
    await press('Enter');
    await expectSeen(window.tab('Crews · Ilse Marrow'));
    await expectGone(matrix.grid);
  });

  test('is as it was left when its tab is opened again', async () => {
    const { window } = shared.current;
    const { matrix } = window;
    await window.press('view.matrix');
    await expectSeen(matrix.panel.getByRole('grid', { name: 'Issues by Parties' }));
    await window.press('tab.close');
    await expectGone(window.tab(t('matrix.title')));
    await window.press('view.matrix');
    await expectSeen(matrix.panel.getByRole('grid', { name: 'Issues by Parties' }));
  });
});
