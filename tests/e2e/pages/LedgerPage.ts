import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The ledger. */
export class LedgerPage {
  readonly panel: Locator;
  readonly grid: Locator;
  /** The deadlocks, each by its sentence. */
  readonly deadlocks: Locator;
  /** What narrows the ledger down by how things stand. */
  readonly counts: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('ledger.title') });
    this.grid = this.panel.getByRole('grid', { name: t('ledger.grid') });
    this.deadlocks = this.panel
      .getByRole('region', { name: /^\d+ deadlock/u })
      .getByRole('button', { name: / waits? for / });
    this.counts = this.panel.getByRole('group', { name: t('ledger.counts.label') });
  }

  /** The line that has some words. */
  line(words: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: words }).first();
  }

  /** A part of it that does something, by its name. */
  part(words: string, name: string | RegExp): Locator {
    return this.line(words).getByRole('button', { name });
  }
}
