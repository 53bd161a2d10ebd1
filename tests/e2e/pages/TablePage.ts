import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** A table of passages; that of all, unless it has a title of its own. */
export class TablePage {
  readonly panel: Locator;
  readonly grid: Locator;
  readonly passages: Locator;
  readonly groups: Locator;
  /** What can be done with what is chosen. */
  readonly chosenBar: Locator;
  /** How many passages there are. */
  readonly total: Locator;

  constructor(page: Page, title: string = t('table.title')) {
    this.panel = page.getByRole('tabpanel', { name: title });
    const name = t('table.grid');
    this.grid = this.panel
      .getByRole('grid', { name })
      .or(this.panel.getByRole('treegrid', { name }));
    const rows = this.grid.getByRole('row');
    this.passages = rows.filter({ has: page.locator('[data-column="words"]') });
    this.groups = rows.filter({ has: page.locator('[data-count]') });
    this.chosenBar = this.panel.getByRole('toolbar', { name: t('table.bulk.label') });
    this.total = this.panel.locator('header').getByRole('status');
  }

  /** The words of the passages from top to bottom. */
  words(): Promise<string[]> {
    return this.passages.locator('[data-column="words"]').allTextContents();
  }

  /** The cells of a column from top to bottom. */
  cells(column: string): Promise<string[]> {
    return this.passages.locator(`[data-column="${column}"]`).allTextContents();
  }

  /** What the keys are at. */
  async at(): Promise<string> {
    const id = await this.grid.getAttribute('aria-activedescendant');
    return (await this.grid.page().locator(`[id="${id}"]`).textContent()) ?? '';
  }
}
