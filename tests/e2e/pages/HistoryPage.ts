import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The history of a notebook. */
export class HistoryPage {
  readonly #page: Page;
  readonly view: Locator;
  readonly steps: Locator;
  readonly search: Locator;
  /** How many steps there are. */
  readonly total: Locator;
  /** Asks before several steps are taken back. */
  readonly dialog: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.view = page.getByRole('region', { name: t('app.history.title') });
    this.steps = this.view
      .getByRole('group', { name: t('app.history.list') })
      .getByRole('listitem');
    this.search = this.view.getByRole('searchbox', { name: t('app.history.filter.text') });
    this.total = this.view.getByRole('status');
    this.dialog = page.getByRole('dialog', { name: t('app.history.undoTo.title') });
  }

  /** The button that leads to what a step was done to. */
  line(words: string): Locator {
    return this.steps.filter({ hasText: words }).getByRole('button').first();
  }

  /** The history of one thing. */
  of(name: string): Locator {
    return this.#page.getByRole('region', { name: t('app.history.of', { name }), exact: true });
  }
}
