import type { Locator, Page } from 'playwright-core';
import { typeWords } from '../support/typeWords.ts';
import { t } from '../support/words.ts';

/** The dialog that links one thing to another. */
export class LinkDialog {
  readonly #page: Page;
  /** Asks for the other end. */
  readonly choosing: Locator;
  readonly search: Locator;
  readonly found: Locator;
  /** Asks how the two are related. */
  readonly relating: Locator;
  readonly relations: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.choosing = page.getByRole('dialog', { name: t('inspector.link.choose') });
    this.search = this.choosing.getByRole('combobox', { name: t('inspector.link.search') });
    this.found = this.choosing.getByRole('option');
    this.relating = page.getByRole('dialog', { name: t('inspector.link.relate') });
    this.relations = this.relating.getByRole('listbox', { name: t('inspector.link.relation') });
  }

  /** Types a few words of the other end and takes the first that is found. */
  async chooseByKeys(words: string): Promise<void> {
    await this.search.waitFor();
    await typeWords(this.#page, words);
    await this.found.first().filter({ hasText: words.slice(0, 20) }).waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Sets the relation by its number and links. */
  async relateByKeys(relation: string): Promise<void> {
    const choice = this.relations.getByRole('option', { name: relation }).first();
    await choice.waitFor();
    const number = (await choice.textContent())!.charAt(0);
    await this.#page.keyboard.press(number);
    await this.relations.getByRole('option', { name: relation, selected: true }).waitFor();
    await this.#page.keyboard.press('Enter');
    await this.relating.waitFor({ state: 'detached' });
  }
}
