import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The codebook. */
export class CodebookPage {
  readonly panel: Locator;
  readonly tree: Locator;
  readonly search: Locator;
  /** The line with the focus. */
  readonly active: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('codebook.title') });
    this.tree = this.panel.getByRole('treegrid', { name: t('codebook.tree') });
    this.search = this.panel.getByRole('searchbox', { name: t('codebook.search') });
    this.active = this.tree.getByRole('row', { selected: true });
  }

  /** The line of a tag or a family. */
  row(name: string): Locator {
    return this.tree
      .getByRole('row')
      .filter({ has: this.tree.page().getByText(name, { exact: true }) });
  }

  /** The lines of a family as they stand: how deep, and what they are called. */
  async shape(): Promise<string[]> {
    return this.tree.locator('[data-key]').evaluateAll((rows) =>
      rows
        .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .filter((row) => row.ariaLevel !== '1')
        .map((row) => `${row.ariaLevel} ${row.querySelector('[title]')?.textContent ?? ''}`),
    );
  }

  /** Goes down the tree by keys until a line has the focus. */
  async goTo(name: string): Promise<void> {
    await this.tree.focus();
    await this.tree.press('Home');
    const target = this.row(name);
    await target.waitFor();
    while ((await target.getAttribute('aria-selected')) !== 'true') {
      await this.tree.press('ArrowDown');
    }
  }
}
