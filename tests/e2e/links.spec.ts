import { describe, expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { typeWords } from './support/typeWords.ts';
import { t } from './support/words.ts';

const FIRST = 'The corridor stays closed';
const THEN = 'the corridor could open at night';
const CREWS = 'the crews must come home';
const TITLE = 'Readout of the call';

async function fill(call: Call): Promise<void> {
  const text = `${FIRST}. A day later he said that ${THEN}. She said that ${CREWS}.`;
  const { id: sourceId } = await call('source.paste', { title: TITLE, text });
  const say = async (quote: string, speaker: string, stance: string) =>
    call('passage.create', {
      sourceId,
      quotes: [quote],
      speakers: [speaker],
      tags: [{ name: stance, family: 'stance' }],
    });
  const first = await say(FIRST, 'Tomas Reke', 'Refusal');
  const then = await say(THEN, 'Tomas Reke', 'Offer');
  const crews = await say(CREWS, 'Ilse Marrow', 'Demand');
  await call('link.create', { from: crews.id, to: first.id, type: 'responds to' });
  await call('link.create', { from: crews.id, to: sourceId, type: 'elaborates' });
  await call('link.create', { from: then.id, to: first.id, type: 'revises' });
}

describe('the links of a notebook', () => {
  const shared = shareParley(fill);

  test('are walked through, changed, narrowed and deleted by keys', async () => {
    const { page, window } = shared.current;
    const { links, filter } = window;
    const press = (key: string) => page.keyboard.press(key);
    await window.press('view.links');
    await eventually(() => hasFocus(links.panel)).toBe(true);
    await eventually(() => links.rows.count()).toBe(3);
    await expectSeen(
      links.panel.getByText(t('links.drift.line', { count: 1, number: 1, total: 3 })),
    );
    expect(await links.rows.first().textContent(), 'drift comes first').toContain(THEN);
    expect(await violationsOf(page)).toEqual({});

    await links.rows.first().getByRole('button', { name: FIRST }).focus();
    await press('ArrowLeft');
    await press('ArrowLeft');
    await eventually(() => hasFocus(links.rows.first().getByRole('button', { name: THEN }))).toBe(
      true,
    );
    await press('n');
    await typeWords(page, 'From closed to half open');
    await press('Enter');
    await expectSeen(links.row(FIRST).getByText('From closed to half open'));

    await press('ArrowDown');
    await press('t');
    await page.getByRole('menuitemradio', { name: 'supports' }).waitFor();
    await typeWords(page, 'supports');
    await press('Enter');
    await expectSeen(links.row(CREWS).getByRole('button', { name: /^supports/u }));

    await filter.addByKeys(t('query.kinds.tag'), 'Offer');
    await eventually(() => links.rows.count()).toBe(1);
    expect(await violationsOf(page, ['light'])).toEqual({});
    await filter.chip('tagged Offer').focus();
    await press('Delete');
    await eventually(() => links.rows.count()).toBe(3);
    await eventually(() => hasFocus(filter.add)).toBe(true);

    await links.rows.first().getByRole('checkbox').focus();
    await press('ControlOrMeta+a');
    await expectSeen(links.chosenBar.getByText(t('links.chosen', { count: 3, number: 3 })));
    await expectSeen(window.said(t('links.chosen', { count: 3, number: 3 })));
    await press('Delete');
    await expectSeen(links.panel.getByText(t('links.empty.title')));
    await window.press('history.undo');
    await eventually(() => links.rows.count()).toBe(3);

    await links.row(TITLE).getByRole('button', { name: TITLE }).focus();
    await press('Enter');
    await expectSeen(window.reader.text);
    await expectGone(links.grid);
  });
});
