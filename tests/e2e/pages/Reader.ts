import type { Locator, Page } from 'playwright-core';
import type { HighlightName } from '../../../renderer/reader/highlightNames.ts';
import { eventually } from '../support/eventually.ts';
import { pressCommand } from '../support/keys.ts';
import { typeWords } from '../support/typeWords.ts';
import { beginningWith, t } from '../support/words.ts';
import { rectsOf, type Rect, type Stretch } from './stretch.ts';

/** More words than anybody says in one breath. */
const MOST_WORDS = 80;

/** About the height of a line, in pixels. */
const LINE = 30;

/** The text of a source with what is beside it. */
export class Reader {
  readonly #page: Page;
  readonly text: Locator;
  readonly margin: Locator;
  readonly cards: Locator;
  readonly find: Locator;
  readonly findField: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.text = page.getByRole('document', {
      name: beginningWith(t('reader.text', { title: '' })),
    });
    this.margin = page.getByRole('region', { name: t('reader.passages'), exact: true });
    this.cards = this.margin.getByRole('listitem').getByRole('button');
    this.find = page.getByRole('search', { name: t('reader.find.label') });
    this.findField = this.find.getByRole('searchbox');
  }

  /** The text of the source with a title. */
  textOf(title: string): Locator {
    return this.#page.getByRole('document', { name: t('reader.text', { title }), exact: true });
  }

  /** A card, by a part of what it says. */
  card(words: string | RegExp): Locator {
    return this.cards.filter({ hasText: words });
  }

  /** The card of the selected passage. */
  get selectedCard(): Locator {
    return this.margin.locator('[aria-current]');
  }

  /** Where a stretch of the text is drawn now, line by line. */
  async rects(stretch: Stretch): Promise<Rect[]> {
    return this.text.evaluate(rectsOf, { stretch, show: false });
  }

  /** The number of the block at the top of the view; a line of the one before may still show. */
  topBlock(): Promise<string> {
    return this.text.evaluate((article, line) => {
      const top = article.closest('[role=tabpanel]')!.getBoundingClientRect().top;
      const blocks = [...article.querySelectorAll<HTMLElement>('[data-number]')];
      return blocks.find((block) => block.getBoundingClientRect().bottom > top + line)!.dataset[
        'number'
      ]!;
    }, LINE);
  }

  /** Draws over the words with the mouse, as they stand in the window. */
  async drag(stretch: Stretch): Promise<void> {
    const rects = await this.text.evaluate(rectsOf, { stretch, show: true });
    const [first, last] = [rects[0]!, rects.at(-1)!];
    const { mouse } = this.#page;
    await mouse.move(first.left + 0.5, middleOf(first));
    await mouse.down();
    await mouse.move(last.right - 0.5, middleOf(last), { steps: 3 });
    await mouse.up();
  }

  /** Clicks on the first words of a stretch. */
  async click(stretch: Stretch): Promise<void> {
    const [first] = await this.text.evaluate(rectsOf, { stretch, show: true });
    await this.#page.mouse.click(first!.left + 8, middleOf(first!));
  }

  /**
   * Selects words with the keyboard alone, from anywhere in the text: finds the first of them and
   * takes in word after word up to the last.
   */
  async selectByKeys([first, last]: Stretch): Promise<void> {
    const { keyboard } = this.#page;
    await pressCommand(this.#page, 'find.inSource');
    await this.findField.and(this.#page.locator(':focus')).waitFor();
    await keyboard.press('ControlOrMeta+a');
    await typeWords(this.#page, first);
    await eventually(async () => (await this.painted('found-current'))[0]?.toLowerCase()).toBe(
      first.toLowerCase(),
    );
    await keyboard.press('Escape');
    await eventually(() => this.selected()).toBe(first);
    if (last === undefined) return;
    for (let words = 0; !(await this.selected()).endsWith(last); words += 1) {
      if (words > MOST_WORDS) throw new Error(`“${last}” does not come soon after “${first}”.`);
      await keyboard.press('Shift+ArrowRight');
    }
  }

  /** Waits until the bar has found what is in it, so many times. */
  async foundTimes(count: number): Promise<void> {
    const shown = String(count);
    const words = t('reader.find.count', { position: '', count, shown }).trim();
    await this.find.getByRole('status').filter({ hasText: words }).waitFor();
  }

  /** The words that something is painted over, such as the passages of a stance. */
  async painted(name: HighlightName): Promise<string[]> {
    return this.#page.evaluate(
      (layer) =>
        [...(CSS.highlights.get(layer) ?? [])].map(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset) ?? '',
        ),
      name,
    );
  }

  /** The words that are selected in the window, in one line. */
  async selected(): Promise<string> {
    return this.#page.evaluate(() => getSelection()?.toString().replace(/\s+/gu, ' ') ?? '');
  }
}

function middleOf({ top, bottom }: Rect): number {
  return (top + bottom) / 2;
}
