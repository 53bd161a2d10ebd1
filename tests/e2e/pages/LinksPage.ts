import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The list of links. */
export class LinksPage {
  readonly panel: Locator;
  readonly grid: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  /** What can be done with what is chosen. */
  readonly chosenBar: Locator;
  readonly drifts: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('links.title') });
    this.grid = this.panel.getByRole('grid', { name: t('links.grid') });
    this.rows = this.grid.getByRole('row');
    this.search = this.panel.getByRole('searchbox', { name: t('links.search') });
    this.chosenBar = this.panel.getByRole('toolbar', { name: t('links.chosenBar') });
    this.drifts = this.rows.filter({ hasText: t('links.drift.mark') });
  }

  /** The row of a link, by words of one of its ends. */
  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }
}
