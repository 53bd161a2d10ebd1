import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** Two texts beside each other. */
export class Comparison {
  readonly table: Locator;
  readonly bar: Locator;
  readonly removed: Locator;
  readonly added: Locator;
  /** The paragraphs of the change that is looked at. */
  readonly current: Locator;

  constructor(page: Page) {
    const panel = page.getByRole('tabpanel');
    this.table = panel.getByRole('table');
    this.bar = panel.getByRole('toolbar', { name: t('compare.label') });
    this.removed = this.table.getByRole('deletion');
    this.added = this.table.getByRole('insertion');
    this.current = this.table.locator('tr[data-current]');
  }

  /** What stands above a column. */
  heading(name: string): Locator {
    return this.table.getByRole('columnheader').filter({ hasText: name });
  }
}
