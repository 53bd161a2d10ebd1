import { describe, expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { hasFocus } from './support/hasFocus.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { t } from './support/words.ts';

const CREWS = 'the crews must come home first';
const CORRIDOR = 'the corridor stays closed';
const FEES = 'the port fees will be waived';
const LATER = 'observers would be welcome';
const ROUND = 'First round';

/** Four dated statements of two speakers, an event, two links, and one statement without a date. */
async function fill(call: Call): Promise<void> {
  const quotes = [CREWS, CORRIDOR, FEES, LATER, 'nobody knows when'];
  const text = quotes.map((words) => `They said that ${words}.`).join('\n\n');
  const { id: sourceId } = await call('source.paste', { title: 'Talks', text });
  const say = (quote: string, speaker: string, stance: string, saidOn?: string) =>
    call('passage.create', {
      sourceId,
      quotes: [quote],
      speakers: [speaker],
      tags: [{ name: stance, family: 'stance' }, 'Strait'],
      ...(saidOn && { saidOn }),
    }).id;
  const crews = say(CREWS, 'Aldova', 'Demand', '2031-03-03');
  const corridor = say(CORRIDOR, 'Aldova', 'Refusal', '2031-03-20');
  const fees = say(FEES, 'Norvane', 'Offer', '2031-03-05');
  say(LATER, 'Norvane', 'Offer', '2031-04~');
  say('nobody knows when', 'Norvane', 'Fact');
  call('link.create', { from: fees, to: crews, type: 'responds to' });
  call('link.create', { from: corridor, to: crews, type: 'supports' });
  call('event.create', { title: ROUND, from: '2031-03-04', to: '2031-03-06' });
}

describe('the timeline', () => {
  const shared = shareParley(fill);

  test('is gone through, come nearer to and opened by keys', async () => {
    const { page, window, saved } = shared.current;
    const { timeline, inspector, reader } = window;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await window.press('view.timeline');
    await eventually(() => timeline.marks.count()).toBe(5);
    await expectSeen(timeline.lane('Aldova'));
    await expectSeen(timeline.laneName('Norvane'));
    expect(await timeline.laneName('Norvane').getAttribute('aria-label')).toBe(
      'Norvane, 3 passages',
    );
    expect(await violationsOf(page)).toEqual({});

    await timeline.stage.focus();
    await press('Enter');
    await eventually(() => timeline.focused()).toBe(`Event: ${ROUND}, 4 March 2031 – 6 March 2031`);
    await press('ArrowDown', 'Home');
    await eventually(() => timeline.focused()).toContain('Norvane');
    await expectSeen(timeline.card.getByText(FEES, { exact: false }));
    await press('ArrowRight');
    await eventually(() => timeline.focused()).toBe(`about April 2031, Offer, Norvane: ${LATER}`);
    await press('ArrowDown', 'Home');
    await eventually(() => timeline.focused()).toBe(`3 March 2031, Demand, Aldova: ${CREWS}`);
    await press('Space');
    await expectSeen(inspector.words.filter({ hasText: CREWS }));

    await press('l');
    await expectSeen(timeline.linkLegend.getByRole('button', { name: /^responds to/u }));
    await expectSeen(timeline.linkLegend.getByRole('button', { name: /^supports/u }));
    await press('ArrowRight');
    await eventually(() => timeline.linkLegend.getByRole('button').count()).toBe(1);
    await press('l');
    await eventually(() => timeline.linkLegend.getByRole('button').count()).toBe(2);
    expect(await timeline.linksOf('all').isChecked()).toBe(true);

    await press('ArrowLeft', '+', '+', '+');
    await eventually(() => timeline.marks.count()).toBeLessThan(5);
    await eventually(() => timeline.focused()).toContain(CREWS);
    await press('End');
    await eventually(() => timeline.focused()).toContain(CORRIDOR);
    expect(await violationsOf(page, ['light', 'dark'])).toEqual({});
    await press('Escape', 'ArrowLeft', 'ArrowLeft', '-', '0');
    await eventually(() => timeline.marks.count()).toBe(5);
    await eventually(() => hasFocus(timeline.stage)).toBe(true);

    await timeline.toolbar.getByRole('button', { name: t('timeline.save.svg') }).focus();
    const { name, content } = await saved(() => press('Enter'));
    expect(name).toBe('Timeline.svg');
    for (const words of ['Aldova', 'Norvane', ROUND, 'supports', 'Refusal']) {
      expect(content.toString(), 'the picture says what is seen').toContain(words);
    }
    expect(content.toString()).not.toContain('var(');

    await timeline.lanesOf('party').focus();
    await press('ArrowRight', 'ArrowRight');
    await expectSeen(timeline.lane('Strait'));
    expect(await timeline.lanesOf('issue').isChecked()).toBe(true);
    await timeline.laneName('Strait').focus();
    expect(await violationsOf(page, ['light'])).toEqual({});

    await timeline.stage.focus();
    await press('Enter');
    await eventually(() => timeline.focused()).toContain(CORRIDOR);
    await press('Enter');
    await expectSeen(reader.text.getByText(CORRIDOR, { exact: false }));
    await expectGone(timeline.stage);

    await window.press('view.timeline');
    const undated = t('timeline.undated', { count: 1, number: '1' });
    await timeline.toolbar.getByRole('button', { name: undated }).focus();
    await press('Enter');
    await expectSeen(window.tab(t('timeline.undatedTitle')));
  });
});
