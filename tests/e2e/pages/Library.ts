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

  /** The button that adds to a section. */
  add(section: 'sources' | 'notes' | 'events' | 'issues' | 'stances' | 'actors'): Locator {
    return this.tree.getByRole('button', { name: t(`app.library.add.${section}`) });
  }

  /** Scrolls until something can be seen: far lines are not drawn. */
  async reveal(target: Locator): Promise<Locator> {
    if (await target.isVisible()) return target;
    const height = await this.tree.evaluate((tree) => tree.scrollHeight);
    for (let top = 0; top < height; top += 200) {
      await this.tree.evaluate(async (tree, place) => {
        tree.scrollTop = place;
        for (let frame = 0; frame < 2; frame += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, top);
      if (await target.isVisible()) return target;
    }
    throw new Error(`Not in the library: ${String(target)}.`);
  }

  /** Opens a source or a note, or shows anything else in the inspector. */
  async open(name: string | RegExp): Promise<void> {
    await (await this.reveal(this.row(name))).click();
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
