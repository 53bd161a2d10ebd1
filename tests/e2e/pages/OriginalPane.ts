import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beginningWith, t } from '../support/words.ts';

/** The original of a source beside its text. */
export class OriginalPane {
  readonly pane: Locator;
  /** The page of a web page. */
  readonly frame: FrameLocator;
  /** The pages of a PDF that are drawn. */
  readonly pages: Locator;
  readonly pageNumber: Locator;

  constructor(page: Page) {
    this.pane = page.getByRole('region', {
      name: beginningWith(t('original.label', { title: '' })),
    });
    this.frame = this.pane.frameLocator('iframe');
    this.pages = this.pane.getByRole('img');
    this.pageNumber = this.pane.getByRole('textbox', { name: t('original.page') });
  }
}
