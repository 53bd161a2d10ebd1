import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The matrix. */
export class MatrixPage {
  readonly panel: Locator;
  readonly grid: Locator;
  /** What is said in words of the cell that the keys are at. */
  readonly details: Locator;
  readonly export: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('matrix.title') });
    this.grid = this.panel.getByRole('grid');
    this.details = this.panel.getByRole('region', { name: t('matrix.details.label') });
    this.export = this.panel.getByRole('button', { name: t('app.export.view') });
  }

  /** The name of the cell that the keys are at, as it is read out. */
  async current(): Promise<string | null> {
    const id = await this.grid.getAttribute('aria-activedescendant');
    return this.panel.locator(`[id="${id}"]`).getAttribute('aria-label');
  }

  /** The name of a row or a column. */
  header(name: string): Locator {
    return this.grid
      .getByRole('rowheader', { name })
      .or(this.grid.getByRole('columnheader', { name }));
  }
}
