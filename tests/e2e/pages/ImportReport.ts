import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The dialog that says what became of each file of an import. */
export class ImportReport {
  readonly dialog: Locator;
  readonly lines: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: t('app.import.report.title'), exact: true });
    this.lines = this.dialog.getByRole('listitem');
  }

  /** What is said of a file, by its path. */
  line(path: string): Locator {
    return this.lines.filter({ hasText: path });
  }

  /** The button that shows only files of a kind. */
  kind(kind: 'failed' | 'similar' | 'noted' | 'existing' | 'new'): Locator {
    const name = t(`app.import.report.kinds.${kind}`);
    return this.dialog
      .getByRole('group', { name: t('app.import.report.show') })
      .getByRole('button', {
        name,
      });
  }

  async close(): Promise<void> {
    await this.dialog
      .getByRole('button', { name: t('common.close') })
      .last()
      .click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
