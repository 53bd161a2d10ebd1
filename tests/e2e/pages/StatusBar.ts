import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { pressCommand } from '../support/keys.ts';
import { beginningWith, t } from '../support/words.ts';

/** The bar at the bottom: what the notebook holds, and what can be taken back. */
export class StatusBar {
  readonly #page: Page;
  readonly bar: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.bar = page.getByRole('contentinfo');
  }

  get undo(): Locator {
    return this.bar.getByRole('button', {
      name: beginningWith(t('app.status.undo', { step: '' })),
    });
  }

  get redo(): Locator {
    return this.bar.getByRole('button', {
      name: beginningWith(t('app.status.redo', { step: '' })),
    });
  }

  /** How many passages the notebook holds. */
  async passages(count: number): Promise<void> {
    await this.bar
      .getByText(t('app.status.passages', { count, number: String(count) }), { exact: true })
      .waitFor();
  }

  /** Takes everything back, step by step; gives how many keys that took. */
  async undoEverything(): Promise<number> {
    return this.#stepUntilGone('history.undo', this.undo);
  }

  /** Does everything again, step by step; gives how many keys that took. */
  async redoEverything(): Promise<number> {
    return this.#stepUntilGone('history.redo', this.redo);
  }

  async #stepUntilGone(command: 'history.undo' | 'history.redo', button: Locator): Promise<number> {
    await button.waitFor();
    let pressed = 0;
    while (await button.isVisible()) {
      await pressCommand(this.#page, command);
      pressed += 1;
    }
    await eventually(() => button.count()).toBe(0);
    return pressed;
  }
}
