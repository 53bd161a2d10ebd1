import { describe, expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { typeWords } from './support/typeWords.ts';
import { t } from './support/words.ts';

const CREWS = 'The crews must come home before we discuss fish';
const BOATS = 'the corridor opens only if the boats leave';
const HOME = 'The last sailors came home on Tuesday';
const ANSWER = 'We expect an answer';

async function fill(call: Call): Promise<void> {
  const { id: sourceId } = await call('source.paste', {
    title: 'Two delegations',
    published: '2031-03-05',
    text: `“${CREWS}.” He said ${BOATS}. ${HOME}. “${ANSWER}.”`,
  });
  const ask = (quote: string, who: string, whom: string, action: string, unlocks: string) =>
    call('passage.create', {
      sourceId,
      quotes: [quote],
      tags: [{ name: 'Precondition', family: 'stance' }, 'Corridor'],
      speakers: [who],
      addressees: [whom],
      conditions: [{ requiredOf: [whom], action, unlocks }],
    });
  const crews = await ask(CREWS, 'Aldova', 'Norvane', 'sends the sailors home', 'talks on fish');
  const boats = await ask(BOATS, 'Norvane', 'Aldova', 'withdraws its boats', 'the corridor opens');
  await call('link.create', { from: crews.id, to: boats.id, type: 'is condition for' });
  await call('link.create', { from: boats.id, to: crews.id, type: 'is condition for' });
  await call('passage.create', { sourceId, quotes: [HOME], speakers: ['Sund Herald'] });
  await call('passage.create', {
    sourceId,
    quotes: [ANSWER],
    tags: [{ name: 'Demand', family: 'stance' }],
    speakers: ['Sund'],
    addressees: ['Aldova'],
  });
}

const SENTENCE =
  'Aldova waits for Norvane (sends the sailors home); Norvane waits for Aldova (withdraws its boats): neither can move before the other.';

describe('the ledger', () => {
  const shared = shareParley(fill);

  test('explains a deadlock, which is gone once evidence shows that a condition is met', async () => {
    const { page, window } = shared.current;
    const { ledger, reader } = window;
    const press = (key: string) => page.keyboard.press(key);
    await window.press('view.ledger');
    const deadlock = ledger.deadlocks.and(page.getByRole('button', { name: SENTENCE }));
    await expectSeen(deadlock);
    const steps = ledger.panel.getByRole('list', { name: t('ledger.deadlock.steps') });
    expect(await steps.getByRole('listitem').count()).toBe(2);
    expect(await violationsOf(page)).toEqual({});
    await deadlock.focus();
    await press('Tab');
    await eventually(() => hasFocus(steps.getByRole('button', { name: CREWS }))).toBe(true);
    await press('Shift+Tab');
    await press('Enter');
    await expectGone(steps);

    await ledger.part(CREWS, 'Aldova').focus();
    await press('s');
    await eventually(() => hasFocus(ledger.grid.getByRole('radio', { checked: true }))).toBe(true);
    await press('ArrowRight');
    await press('Tab');
    await typeWords(page, 'last sailors');
    await page.getByRole('option', { name: HOME }).waitFor();
    await press('Enter');
    await press('Tab');
    await typeWords(page, 'All twenty');
    expect(await violationsOf(page, ['light'])).toEqual({});
    await press('Enter');

    await expectGone(deadlock);
    await expectSeen(ledger.part(CREWS, t('inspector.status.met')));
    await eventually(() => hasFocus(ledger.part(CREWS, 'Aldova'))).toBe(true);
    const details = ledger.grid.locator('[data-details]');
    await expectSeen(details.getByRole('button', { name: HOME }));
    await expectSeen(details.getByText('All twenty'));
    await press('Escape');
    await expectGone(details);
    await window.press('history.undo');
    await expectSeen(deadlock);
    await window.press('history.redo');
    await expectGone(deadlock);

    await press('ArrowDown');
    for (let column = 0; column < 5; column += 1) await press('ArrowRight');
    await press('Enter');
    await typeWords(page, '3 March 2031');
    await press('Enter');
    await expectSeen(ledger.line(BOATS).getByText(t('ledger.overdue')));
    const overdue = t('ledger.counts.overdue', { count: 1, number: 1 });
    await ledger.counts.getByRole('button', { name: overdue }).focus();
    await press('Enter');
    await expectGone(ledger.line(CREWS));
    await press('Enter');
    await expectSeen(ledger.line(CREWS));

    await ledger.part(ANSWER, 'Sund').focus();
    await press('e');
    const what = ledger.grid.getByRole('textbox', { name: t('inspector.condition.action') });
    await what.focus();
    await typeWords(page, 'answers in writing');
    await press('Enter');
    await expectSeen(ledger.line('answers in writing'));
    await eventually(() => hasFocus(ledger.part('answers in writing', 'Sund'))).toBe(true);
    await press('o');
    await expectSeen(reader.text);
  });
});
