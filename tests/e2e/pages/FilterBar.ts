import type { Locator, Page } from 'playwright-core';
import { typeOnceFocused, typeWords } from '../support/typeWords.ts';
import { t } from '../support/words.ts';

/** The filter in the header of a view. */
export class FilterBar {
  readonly #page: Page;
  readonly bar: Locator;
  readonly add: Locator;
  /** What a clause is asked for in. */
  readonly form: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.bar = page.getByRole('group', { name: t('query.label') });
    this.add = this.bar.getByRole('button', { name: t('query.add'), exact: true });
    this.form = page.getByRole('dialog', { name: t('query.label') });
  }

  /** A part of the filter, by its words. */
  chip(words: string): Locator {
    return this.bar.getByRole('button', { name: words, exact: true });
  }

  /** Adds a clause that names one thing, by keys. */
  async addByKeys(kind: string, name: string): Promise<void> {
    await this.#askFor(kind);
    await typeOnceFocused(this.form.getByRole('combobox').last(), name);
    await this.#page.keyboard.press('Enter');
    await this.#apply();
  }

  /** Adds a clause that asks for words, by keys. */
  async writeByKeys(kind: string, words: string): Promise<void> {
    await this.#askFor(kind);
    await typeOnceFocused(this.form.getByRole('textbox'), words);
    await this.#apply();
  }

  async #askFor(kind: string): Promise<void> {
    await this.add.focus();
    await this.#page.keyboard.press('Enter');
    const item = this.#page.getByRole('menuitem', { name: kind, exact: true });
    await item.waitFor();
    await typeWords(this.#page, kind);
    await item.and(this.#page.locator('[data-highlighted]')).waitFor();
    await this.#page.keyboard.press('Enter');
  }

  async #apply(): Promise<void> {
    await this.#page.keyboard.press('Enter');
    await this.form.waitFor({ state: 'detached' });
  }
}
