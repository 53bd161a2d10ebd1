import { describe, expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { t } from './support/words.ts';

const CLOSED = 'The corridor stays closed';
const OPEN = 'the corridor could open at night';
const CREWS = 'the crews must come home';

async function fill(call: Call): Promise<void> {
  const text = `${CLOSED}. A day later he said that ${OPEN}. She told Norvane that ${CREWS}.`;
  const { id: sourceId } = await call('source.paste', { title: 'Readout of the call', text });
  const norvane = await call('actor.create', { name: 'Norvane', kind: 'state' });
  await call('actor.create', {
    name: 'Tomas Reke',
    aliases: ['the envoy'],
    affiliations: [{ actorId: norvane.id, role: 'Envoy', from: '2031-03', to: null }],
  });
  const say = async (quote: string, saidOn: string, stance: string, fields: object) =>
    call('passage.create', {
      sourceId,
      quotes: [quote],
      saidOn,
      tags: ['Ferry corridor', { name: stance, family: 'stance' }],
      ...fields,
    });
  await say(CLOSED, '2031-03-01', 'Refusal', { speakers: ['Tomas Reke'], addressees: ['Aldova'] });
  await say(OPEN, '2031-03-02', 'Offer', { speakers: ['Tomas Reke'] });
  await say(CREWS, '2031-03-03', 'Demand', {
    speakers: ['Ilse Marrow'],
    addressees: ['Norvane'],
    conditions: [{ action: 'sends the crews home', requiredOf: ['Norvane'] }],
  });
  await call('actor.create', { name: 'Ilse Marow' });
  await call('actor.create', { name: 'Republic of Norvane' });
}

describe('an actor', () => {
  const shared = shareParley(fill);

  test('has a page, whose lists are walked through by keys and whose numbers open passages', async () => {
    const { page, window } = shared.current;
    const { actor, library } = window;
    const press = (key: string) => page.keyboard.press(key);
    await expectSeen(library.row('Republic of Norvane'));
    await library.tree.focus();
    await page.keyboard.type('Norv');
    await press('Enter');
    await expectSeen(actor.panel('Norvane').getByRole('heading', { level: 1 }));
    await expectSeen(actor.figure('to', 1));
    expect(await violationsOf(page)).toEqual({});

    await actor.members.focus();
    await press(' ');
    await expectSeen(actor.figure('by', 2));
    const issue = actor.list(t('actor.issues.title'));
    await issue.first().focus();
    await press('ArrowRight');
    const drift = { count: 1, number: 1, was: 'Refusal', became: 'Offer' };
    expect(await issue.nth(1).getAttribute('aria-label')).toBe(t('actor.issues.reversal', drift));
    await eventually(() => hasFocus(issue.nth(1))).toBe(true);
    await press('Enter');
    const whole = t('actor.whole', { name: 'Norvane' });
    const title = t('actor.opens.issue', { name: whole, issue: 'Ferry corridor' });
    await expectSeen(window.dialog(t('matrix.drift.title', { cell: title })).getByText(CLOSED));
    await press('Escape');

    await actor.list(t('actor.speakers.title')).first().focus();
    await press('ArrowRight');
    await press('Enter');
    await expectSeen(window.tab('Ilse Marrow'));
    await window.press('tab.previous');

    await page.getByRole('button', { name: t('actor.time.asTable') }).focus();
    await press('Enter');
    await press('Tab');
    const cell = { sort: t('actor.time.by'), month: 'March 2031', count: 2, number: 2 };
    await eventually(() =>
      hasFocus(page.getByRole('button', { name: t('actor.time.cell', cell) })),
    ).toBe(true);
    expect(await violationsOf(page, ['light'])).toEqual({});
    await press('Enter');
    const opened = t('actor.opens.by', { name: whole });
    await expectSeen(window.tab(t('actor.opens.month', { title: opened, month: 'March 2031' })));
  });

  test('is merged with its other spelling and split again, one step each', async () => {
    const { page, window } = shared.current;
    const { actor, library } = window;
    const press = (key: string) => page.keyboard.press(key);
    await window.press('actor.duplicates');
    await eventually(() => actor.pairs.count()).toBe(2);
    await eventually(() => hasFocus(actor.pairs.first().getByRole('button').first())).toBe(true);
    expect(await violationsOf(page)).toEqual({});
    await press('1');
    await eventually(() => actor.pairs.count()).toBe(1);
    await eventually(() => hasFocus(actor.pairs.getByRole('button').first())).toBe(true);
    await press('n');
    await expectSeen(page.getByText(t('actor.duplicates.done')));
    await press('Escape');
    await expectGone(library.row('Ilse Marow'));
    await expectSeen(library.row('Republic of Norvane'));

    await library.tree.focus();
    await page.keyboard.type('Tomas');
    await press('Enter');
    await actor
      .panel('Tomas Reke')
      .getByRole('button', { name: t('actor.split.open') })
      .focus();
    await press('Enter');
    const dialog = window.dialog(t('actor.split.title', { name: 'Tomas Reke' }));
    await dialog.getByRole('checkbox', { name: 'the envoy' }).focus();
    await press(' ');
    await dialog.getByRole('checkbox', { name: OPEN }).focus();
    await press(' ');
    await expectSeen(dialog.getByText(t('actor.split.chosen', { count: 1, number: 1 })));
    expect(await violationsOf(page, ['light'])).toEqual({});
    await press('ControlOrMeta+Enter');
    await expectSeen(actor.panel('the envoy').getByRole('heading', { level: 1 }));
    await expectSeen(actor.figure('by', 1));
    await window.press('history.undo');
    await expectGone(library.row('the envoy'));
  });
});
