import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The agreement of two coders: figures, and where they do not agree. */
export class AgreementPage {
  readonly panel: Locator;
  readonly list: Locator;
  readonly current: Locator;
  readonly versions: Locator;
  readonly differing: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('agreement.title') });
    this.list = this.panel.getByRole('listbox', { name: t('agreement.modes.worklist') });
    this.current = this.list.getByRole('option', { selected: true });
    this.versions = this.panel.getByRole('region', { name: t('agreement.versions') });
    this.differing = this.versions.getByRole('rowheader', { name: t('agreement.differs') });
  }

  mode(name: 'figures' | 'worklist'): Locator {
    return this.panel.getByRole('radio', { name: t(`agreement.modes.${name}`) });
  }
}
