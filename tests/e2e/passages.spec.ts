import { describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import type { Call } from './support/notebooks.ts';
import { openParley } from './support/openParley.ts';
import { shareParley } from './support/shareParley.ts';
import { beginningWith, t } from './support/words.ts';

const REPORT = 'Talks at the ferry';
const NOTICE = 'Notice of the harbour';

const TEXT = `Ilse Marrow told reporters on Monday that the crews must come home before fish is discussed.

“We will come,” she said  
on Tuesday. “But not alone.”

They posted a picture from the harbour, "Home by the first ferry 🚢".

The envoy wrote: "لا معنى للمراقبة ما دامت الزوارق في الممر".`;

const NOTICE_TEXT = Array.from(
  { length: 40 },
  (_, index) =>
    `Rule ${index + 1} of the harbour holds for every boat that lies at pier ${index + 1}.`,
).join('\n\n');
const FAR = 'holds for every boat that lies at pier 36';

async function fill(call: Call): Promise<void> {
  await call('source.paste', {
    title: REPORT,
    text: TEXT,
    published: '2031-03-04',
    publisher: 'Sund Herald',
    url: 'https://sundherald.example/talks',
  });
  const { id: sourceId } = await call('source.paste', { title: NOTICE, text: NOTICE_TEXT });
  call('passage.create', { sourceId, quotes: [FAR], tags: ['Fact'] });
}

describe('a passage', () => {
  const shared = shareParley(fill);

  async function openReport() {
    const { window, page } = shared.current;
    await window.library.open(beginningWith(REPORT));
    await expectSeen(window.reader.textOf(REPORT));
    return { ...window, window, page };
  }

  test('takes over what the sentence says of speaker and date', async () => {
    const { page, reader, popover, inspector } = await openReport();
    await reader.drag(['the crews must come home']);
    await popover.holds(1);
    await eventually(() => popover.names('by')).toEqual(['Ilse Marrow']);
    await eventually(() => popover.names('on')).toEqual(['3 March 2031']);
    await popover.setStance('Demand');
    await page.keyboard.press('Enter');
    const speakers = inspector.names(t('inspector.passage.speakers'));
    await expectSeen(speakers.getByRole('button', { name: 'Ilse Marrow', exact: true }));
    const words = inspector.text(t('inspector.passage.dateWords'));
    await expectSeen(words.filter({ hasText: 'Monday' }));
    await eventually(() => reader.painted('stance-orange')).toEqual(['the crews must come home']);
  });

  test('needs more than white space', async () => {
    const { reader, popover } = await openReport();
    await reader.drag([' ']);
    await eventually(() => reader.selected()).toMatch(/^\s*$/u);
    await expectGone(popover.box);
  });

  test('is given up by Escape, and says what it cannot read', async () => {
    const { page, reader, popover, status } = await openReport();
    const passages = await status.bar.textContent();
    await reader.drag(['They posted']);
    await popover.holds(1);
    await page.keyboard.type('on the day before');
    await page.keyboard.press('Enter');
    await expectSeen(popover.box.getByRole('alert').filter({ hasText: 'the day before' }));
    await page.keyboard.press('Escape');
    await expectGone(popover.box);
    await eventually(() => reader.selected()).toBe('They posted');
    await expect(status.bar.textContent()).resolves.toBe(passages);
  });

  test('takes in words that are added to it by a key', async () => {
    const { window, reader, popover, inspector } = await openReport();
    await reader.drag(['We will come,']);
    await popover.holds(1);
    await popover.setStance('Commitment');
    await popover.save();
    await expectSeen(inspector.words.filter({ hasText: /^We will come,¶/u }));
    await reader.selectByKeys(['But not alone.']);
    await window.press('passage.addSpan');
    await expectSeen(inspector.words.filter({ hasText: /^We will come, … But not alone\.¶/u }));
    await eventually(() => reader.painted('stance-teal')).toEqual([
      'We will come,',
      'But not alone.',
    ]);
    await expectSeen(reader.card(t('reader.spans', { count: 2 })));
  });

  test('may be of words in any script, and of pictures', async () => {
    const { window, reader, popover, inspector } = await openReport();
    await reader.drag(['Home by', '🚢']);
    await popover.holds(1);
    await popover.save();
    await expectSeen(inspector.words.filter({ hasText: /^Home by the first ferry 🚢¶/u }));
    await reader.selectByKeys(['لا معنى للمراقبة']);
    await window.press('passage.create');
    await popover.holds(1);
    await popover.save();
    await expectSeen(inspector.words.filter({ hasText: /^لا معنى للمراقبة¶/u }));
  });

  test('is copied with its reference', async () => {
    const { window, page, reader, popover, inspector } = await openReport();
    await reader.drag(['fish is discussed']);
    await popover.holds(1);
    await popover.save();
    await expectSeen(inspector.words.filter({ hasText: beginningWith('fish is discussed') }));
    await page.keyboard.press('c');
    await expectSeen(window.messages.getByText(t('reader.copied')));
    const copied = await shared.current.copied();
    for (const part of [
      '“fish is discussed”',
      'Ilse Marrow',
      '3 March 2031',
      REPORT,
      'Sund Herald',
      '¶1',
      'https://sundherald.example/talks',
    ]) {
      expect(copied).toContain(part);
    }
  });

  test('is gone to in a source whose tab was left', async () => {
    const { window } = shared.current;
    const { library, palette, reader } = window;
    await library.open(beginningWith(NOTICE));
    await expectSeen(reader.textOf(NOTICE));
    await window.press('view.history');
    await expectGone(reader.text);
    await palette.goToPassage(FAR);
    await expectSeen(reader.selectedCard);
    await eventually(async () => {
      const [line] = await reader.rects([FAR]);
      return line!.top > 80 && line!.bottom < 860;
    }).toBe(true);
  });
});

test('in a narrow window there are marks for cards, and panes over the text', async () => {
  const { window, page } = await openParley({
    viewport: { width: 700, height: 800 },
    notebook: 'Narrow.parley',
    prepare: fill,
  });
  const { reader, library, inspector, popover } = window;
  await window.ready();
  expect(await library.pane.count()).toBe(0);
  await window.press('view.leftPane');
  await library.open(beginningWith(REPORT));
  await expectGone(library.pane);
  await reader.drag(['the crews must come home']);
  await popover.holds(1);
  await popover.save();
  await expectSeen(reader.selectedCard);
  expect((await reader.selectedCard.boundingBox())!.width).toBeLessThan(60);
  await window.press('view.rightPane');
  await expectSeen(inspector.words.filter({ hasText: 'the crews must come home' }));
  const box = (await inspector.pane.boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(700);
  await window.press('pane.next');
  await page.keyboard.press('Escape');
  await expectGone(inspector.pane);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    'what hangs over at the side',
  ).toBeLessThanOrEqual(0);
});
