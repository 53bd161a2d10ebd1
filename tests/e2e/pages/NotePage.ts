import type { Locator, Page } from 'playwright-core';
import { typeWords } from '../support/typeWords.ts';
import { beginningSnippet, t } from '../support/words.ts';
import { walkTo } from './typeAhead.ts';

/** A note: its title, its text, its tools. */
export class NotePage {
  readonly #page: Page;
  readonly panel: Locator;
  readonly title: Locator;
  readonly text: Locator;
  readonly quotations: Locator;
  readonly toolbar: Locator;
  readonly suggestions: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('tabpanel');
    this.title = this.panel.getByRole('textbox', { name: t('notes.title'), exact: true });
    this.text = this.panel.getByRole('textbox', { name: t('notes.text'), exact: true });
    this.quotations = this.text.getByRole('figure', { name: t('notes.quotation.name') });
    this.toolbar = this.panel.getByRole('toolbar', { name: t('notes.formatting') });
    this.suggestions = this.panel.getByRole('option');
  }

  /** A quotation, by some of its words. */
  quotation(words: string): Locator {
    return this.quotations.filter({ hasText: words });
  }

  /** A mention, by what it is called. */
  mention(name: string): Locator {
    return this.text.getByRole('button', { name, exact: true });
  }

  /** Whether what is written in this note is saved, beside its tools. */
  saveMark(state: 'saved' | 'waiting' | 'failed'): Locator {
    return this.panel.getByText(t(`notes.save.${state}`), { exact: true });
  }

  /** Quotes a passage where the caret is: `/quote` and some of its words. */
  async quote(words: string): Promise<void> {
    const before = await this.quotations.count();
    await typeWords(this.#page, `/${t('notes.suggest.quoteWord')} ${words}`);
    await walkTo(this.#page, this.suggestions.filter({ hasText: beginningSnippet(words) }).first());
    await this.#page.keyboard.press('Enter');
    await this.quotations.nth(before).waitFor();
  }

  /** Mentions an actor, a source or a note where the caret is. */
  async mentionByKeys(name: string): Promise<void> {
    await typeWords(this.#page, `@${name}`);
    await this.suggestions.first().filter({ hasText: name }).waitFor();
    await this.#page.keyboard.press('Enter');
    await this.mention(name).waitFor();
  }
}
