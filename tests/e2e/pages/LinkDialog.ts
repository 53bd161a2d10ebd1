import type { Locator, Page } from 'playwright-core';
import { typeOnceFocused } from '../support/typeWords.ts';
import { beginningSnippet, t } from '../support/words.ts';
import { walkTo } from './typeAhead.ts';

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

  /** What begins with words, of what was found. */
  end(words: string): Locator {
    return this.found.filter({ hasText: beginningSnippet(words.slice(0, 30)) }).first();
  }

  /** Types a few words of the other end and takes it from what is found. */
  async chooseByKeys(words: string): Promise<void> {
    await typeOnceFocused(this.search, words);
    await walkTo(this.#page, this.end(words));
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

  /** Chooses the relation with the mouse and links. */
  async relateByMouse(relation: string): Promise<void> {
    const choice = this.relations.getByRole('option', { name: relation }).first();
    // A click on what is chosen turns it round.
    if ((await choice.getAttribute('aria-selected')) !== 'true') await choice.click();
    await this.relating.getByRole('button', { name: t('inspector.link.add'), exact: true }).click();
    await this.relating.waitFor({ state: 'detached' });
  }
}
