import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The passages that need review. */
export class ReviewPage {
  readonly panel: Locator;
  readonly queue: Locator;
  readonly passages: Locator;
  /** The passage that is looked at. */
  readonly current: Locator;
  readonly was: Locator;
  readonly candidates: Locator;
  /** Above the text, while a passage is placed by hand. */
  readonly placing: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('review.title') });
    this.queue = this.panel.getByRole('listbox', { name: t('review.queue') });
    this.passages = this.queue.getByRole('option');
    this.current = this.queue.getByRole('option', { selected: true });
    this.was = this.panel.getByRole('region', { name: t('review.was') });
    this.candidates = this.panel
      .getByRole('region', { name: t('review.candidates') })
      .getByRole('listitem');
    this.placing = page.getByRole('region', { name: t('review.placing.label') });
  }
}
