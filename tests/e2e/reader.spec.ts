import { describe, expect, test, vi } from 'vitest';
import { formatDate } from '../../renderer/messages/format.ts';
import { DIARY, fillStrait, saidOn, STACK, STATEMENT } from './notebooks/strait.ts';
import { overlapping, spotsIn } from './pages/spots.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { frames } from './support/frames.ts';
import { shareParley } from './support/shareParley.ts';
import { beginningWith, t } from './support/words.ts';

/** Cards in a crowd stand no farther than this from their words; others at them. */
const DRIFT = 72;
const AT_WORDS = 6;

/** In milliseconds: after this, scrolling has come to rest. */
const AT_REST = 400;

/** Two places are the same line of text. */
const LINE = 30;

describe('the reader', () => {
  const shared = shareParley(fillStrait);

  async function openDiary() {
    const { window, page } = shared.current;
    await window.library.open(beginningWith(DIARY));
    await expectSeen(window.reader.textOf(DIARY));
    return { ...window, window, page };
  }

  test('what it says about a source is changed where it stands', async () => {
    const { page, reader, library, inspector } = await openDiary();
    const header = page.getByRole('tabpanel');
    const shown = (field: 'title' | 'publisher' | 'published') =>
      header.getByRole('button', { name: beginningWith(t(`inspector.source.${field}`)) });
    const field = header.getByRole('textbox');

    await shown('publisher').click();
    await page.keyboard.type('Sund Herald');
    await page.keyboard.press('Enter');
    await expectSeen(shown('publisher').filter({ hasText: 'Sund Herald' }));
    await expectSeen(
      inspector.text(t('inspector.source.publisher')).filter({ hasText: 'Sund Herald' }),
    );

    await shown('published').click();
    await page.keyboard.type('after the storm');
    await page.keyboard.press('Enter');
    await expectSeen(header.getByRole('alert').getByText(t('inspector.problem.date')));
    await expect(field.inputValue(), 'nothing typed is lost').resolves.toBe('after the storm');
    await field.fill('3 March 2031');
    await page.keyboard.press('Enter');
    await expectSeen(shown('published').filter({ hasText: formatDate('2031-03-03') }));

    await shown('title').click();
    await page.keyboard.type('Something else');
    await page.keyboard.press('Escape');
    await expectSeen(shown('title').filter({ hasText: DIARY }));
    await shown('title').click();
    await page.keyboard.type('Diary, corrected');
    await page.keyboard.press('Enter');
    await expectSeen(reader.textOf('Diary, corrected'));
    await expectSeen(library.row(beginningWith('Diary, corrected')));
    await expectSeen(page.getByRole('tab', { name: 'Diary, corrected' }));

    await page.keyboard.press('ControlOrMeta+z');
    await expectSeen(reader.textOf(DIARY));
  });

  describe('a stack of passages', () => {
    const speakers = ['Tomas Reke', 'Oda Vestrin', 'Rasmus Thiel'];

    test('is offered one by one to the mouse', async () => {
      const { page, reader, inspector } = await openDiary();
      for (const [index, words] of STACK.entries()) {
        await reader.click([STACK[2]]);
        const entries = page.getByRole('menu', { name: t('reader.stack') }).getByRole('menuitem');
        await eventually(() => entries.count()).toBe(STACK.length);
        await entries.filter({ hasText: speakers[index]! }).click();
        await expectGone(entries.first());
        await expectSeen(inspector.words.filter({ hasText: beginningWith(words) }));
      }
    });

    test('is offered one by one to the keys', async () => {
      const { page, reader, inspector } = await openDiary();
      for (const [index, words] of STACK.entries()) {
        await reader.click([STACK[2]]);
        const entries = page.getByRole('menu', { name: t('reader.stack') }).getByRole('menuitem');
        await eventually(() => entries.count()).toBe(STACK.length);
        const wanted = entries.filter({ hasText: speakers[index]! });
        await eventually(async () => {
          await page.keyboard.press('ArrowDown');
          return wanted.getAttribute('data-highlighted');
        }).not.toBeNull();
        await page.keyboard.press('Enter');
        await expectGone(entries.first());
        await expectSeen(inspector.words.filter({ hasText: beginningWith(words) }));
      }
      await reader.click([STACK[2]]);
      const menu = page.getByRole('menu', { name: t('reader.stack') });
      await expectSeen(menu);
      await page.keyboard.press('Escape');
      await expectGone(menu);
    });
  });

  test('cards never overlap and stand at their words, wherever one is and however wide', async () => {
    const { page, palette, reader } = await openDiary();
    const findInPlace = async (...seen: number[]) => {
      await frames(page);
      const spots = await spotsIn(reader.margin);
      expect(overlapping(spots)).toEqual([]);
      const shown = spots.flatMap(({ text, top }) => {
        const day = /Envoy (\d+)/u.exec(text)?.[1];
        return day === undefined ? [] : { day: Number(day), top };
      });
      expect(shown.map(({ day }) => day)).toEqual(expect.arrayContaining(seen));
      for (const { day, top } of shown) {
        const [words] = await reader.rects([saidOn(day)]);
        expect(Math.abs(top - words!.top), `off the words of day ${day}`).toBeLessThan(AT_WORDS);
      }
      const crowd = await reader.rects(['point 1 of the list', 'point 12 of the list']);
      const [first, last] = [crowd[0]!.top - DRIFT, crowd.at(-1)!.top + DRIFT];
      for (const { top, text } of spots.filter((spot) => spot.text.includes('For point'))) {
        expect(top, text).toBeGreaterThan(first - 1);
        expect(top, text).toBeLessThan(last + 1);
      }
      return spots.length;
    };
    // What is measured one after the other may move in between, while the window comes to rest.
    const expectInPlace = (...seen: number[]) => vi.waitFor(() => findInPlace(...seen), 5000);

    await page.keyboard.press('Escape');
    await palette.goToPassage(saidOn(4));
    await expectInPlace(2, 4);
    await palette.goToPassage(saidOn(20));
    await expectInPlace(20);
    await reader.text.hover();
    await page.mouse.wheel(0, 700);
    await eventually(async () => (await reader.rects([saidOn(24)]))[0]!.top).toBeLessThan(700);
    await expectInPlace(20, 28);
    for (const width of [1280, 1024, 900, 700, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await expectInPlace()).toBeGreaterThan(0);
    }
    await palette.goToPassage(saidOn(52));
    await expectInPlace(52);
  });

  test('what is at the top of the view stays there when the window gets another width', async () => {
    const { page, palette, reader } = await openDiary();
    await page.keyboard.press('Escape');
    await palette.goToPassage(saidOn(44));
    await page.waitForTimeout(AT_REST);
    const before = await reader.topBlock();
    expect(Number(before), 'far from the beginning').toBeGreaterThan(20);
    for (const width of [1280, 1024, 900, 700, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await eventually(() => reader.topBlock()).toBe(before);
    }
  });

  test('a passage takes in a second stretch while its popover is open', async () => {
    const { page, reader, popover, inspector } = await openDiary();
    await reader.drag(['keep to the order', 'keep to the order of the sittings']);
    await popover.holds(1);
    await reader.drag(['closed the meeting', 'closed the meeting before the tide']);
    await popover.holds(2);
    await popover.save();
    const words = inspector.words;
    await expectSeen(words.filter({ hasText: 'keep to the order of the sittings' }));
    await expectSeen(words.filter({ hasText: 'closed the meeting before the tide' }));
    await page.keyboard.press('ControlOrMeta+z');
    await expectGone(inspector.words);
  });

  test('the popover does not keep the mouse from the words below it', async () => {
    const { page, reader, popover, inspector } = await openDiary();
    await reader.drag(['keep to the order', 'keep to the order of the sittings']);
    await popover.holds(1);
    const form = (await popover.box.boundingBox())!;
    const [words] = await reader.rects(['keep to the order']);
    await page.mouse.move(words!.left + 2, words!.top - 20);
    await page.mouse.down();
    await page.mouse.move(form.x + form.width / 2, form.y + 40, { steps: 4 });
    await page.mouse.up();
    // Not everything down to the end of the text.
    await popover.holds(1);
    await popover.save();
    await expectSeen(inspector.words.filter({ hasText: 'keep to the order' }));
    const [taken, whole] = [await inspector.words.textContent(), await reader.text.textContent()];
    expect(taken!.length).toBeLessThan(whole!.length / 4);
    await page.keyboard.press('ControlOrMeta+z');
    await expectGone(inspector.words);
  });

  test('white space at the ends of a selection is left out', async () => {
    const { page, reader, popover, inspector } = await openDiary();
    await reader.drag([' the envoy said on day 30 ']);
    await popover.holds(1);
    await popover.save();
    await expectSeen(inspector.words.filter({ hasText: 'on day 30' }));
    const text = await inspector.words.evaluate((quote) => quote.firstChild!.textContent);
    expect(text).toBe('the envoy said on day 30');
    await page.keyboard.press('ControlOrMeta+z');
    await expectGone(inspector.words);
  });

  test('N and P go from passage to passage', async () => {
    const { window, palette, inspector } = await openDiary();
    const expectShown = (words: string) =>
      inspector.words.filter({ hasText: beginningWith(words) }).waitFor();
    await palette.goToPassage(saidOn(4));
    await expectShown(saidOn(4));
    for (const words of [saidOn(8), ...STACK, saidOn(14)]) {
      await window.press('passage.next');
      await expectShown(words);
    }
    for (const words of [...STACK.toReversed(), saidOn(8), saidOn(4), saidOn(2)]) {
      await window.press('passage.previous');
      await expectShown(words);
    }
  });

  test('finds words in the source', async () => {
    const { window, page, reader } = await openDiary();
    await reader.text.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await window.press('find.inSource');
    await reader.findField.fill('ON DAY 1');
    const shows = (position: number) =>
      reader.find
        .getByRole('status')
        .getByText(t('reader.find.count', { count: 11, position: String(position), shown: '11' }), {
          exact: true,
        })
        .waitFor();
    // The 1st, and the 10th to the 19th.
    await shows(1);
    await page.keyboard.press('Enter');
    await shows(2);
    await window.press('find.next');
    await shows(3);
    await window.press('find.previous');
    await page.keyboard.press('Shift+Enter');
    await shows(1);
    await page.keyboard.press('Shift+Enter');
    await shows(11);
    await reader.find.getByRole('button', { name: beginningWith('Next') }).click();
    await shows(1);
    await reader.find.getByRole('button', { name: beginningWith('Previous') }).click();
    await shows(11);
    await page.keyboard.press('Escape');
    await expectGone(reader.find);
    await eventually(() => reader.selected()).toBe('on day 1');
    const [found] = await reader.rects(['on day 19']);
    expect(found!.top > 0 && found!.bottom < 900, 'what was found is in view').toBe(true);

    await window.press('find.inSource');
    await reader.findField.fill('a unicorn');
    await expectSeen(reader.find.getByText(t('reader.find.none')));
    await page.keyboard.press('Escape');
  });

  test('deleting a passage offers to take that back', async () => {
    const { window, palette, reader, inspector } = await openDiary();
    await palette.goToPassage(saidOn(8));
    await expectSeen(inspector.words.filter({ hasText: beginningWith(saidOn(8)) }));
    await expectSeen(reader.card('Envoy 8'));
    await window.press('passage.delete');
    await expectSeen(window.messages.getByText(t('inspector.passage.deleted')));
    await expectGone(reader.card('Envoy 8'));
    await window.messageButton(t('common.undo')).click();
    await expectSeen(reader.card('Envoy 8'));
  });

  test('a source is opened where reading stopped, in another tab, the next time, and after that', async () => {
    const { page, reader, library } = await openDiary();
    const topOf = async (words: string) => (await reader.rects([words]))[0]!.top;
    await reader.text.focus();
    await eventually(async () => {
      await page.keyboard.press('PageDown');
      return topOf(saidOn(40));
    }).toBeLessThan(600);
    await frames(page);
    const top = await topOf(saidOn(40));

    await library.open(beginningWith(STATEMENT));
    await expectSeen(reader.textOf(STATEMENT));
    await openDiary();
    await eventually(async () => Math.abs((await topOf(saidOn(40))) - top)).toBeLessThan(LINE);

    // Closed before it has been said where reading is.
    await reader.text.focus();
    await page.keyboard.press('PageUp');
    await frames(page);
    const left = await reader.topBlock();
    const again = await shared.restart();
    await expectReadingAt(left);
    // Only looked at, and left at once.
    await again.page.reload();
    await again.window.ready();
    await expectReadingAt(left);
  });

  async function expectReadingAt(block: string): Promise<void> {
    const { reader } = await openDiary();
    await eventually(() => reader.topBlock()).toBe(block);
  }
});
