import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The left pane: everything in the notebook. */
export class Library {
  readonly pane: Locator;
  readonly tree: Locator;

  constructor(page: Page) {
    this.pane = page.getByRole('navigation', { name: t('app.panes.left') });
    this.tree = this.pane.getByRole('tree');
  }

  /** The line of a thing, by what it is called. */
  row(name: string | RegExp): Locator {
    return this.tree.getByRole('treeitem', { name });
  }

  /** Opens a source or a note, or shows anything else in the inspector. */
  async open(name: string | RegExp): Promise<void> {
    await this.row(name).click();
  }

  /** The line that has the focus while the tree has it. */
  async focused(): Promise<string> {
    return this.tree.evaluate((tree) => {
      const id = tree.getAttribute('aria-activedescendant') ?? '';
      const row = document.getElementById(id);
      const label = row?.getAttribute('aria-labelledby')?.split(' ')[0] ?? '';
      return document.getElementById(label)?.textContent ?? '';
    });
  }
}
