import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The page of an actor, and the dialogs in which actors are merged and split. */
export class ActorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The panel of the page of an actor. */
  panel(name: string): Locator {
    return this.page.getByRole('tabpanel', { name });
  }

  /** The buttons of a list of the page that is shown. */
  list(title: string): Locator {
    return this.page.getByRole('tabpanel').getByRole('list', { name: title }).getByRole('button');
  }

  /** One of the numbers on top. */
  figure(figure: 'by' | 'to' | 'about' | 'asked' | 'reported', count: number): Locator {
    return this.page
      .getByRole('group', { name: t('actor.figures') })
      .getByRole('button', { name: `${count} ${t(`actor.figure.${figure}`)}`, exact: true });
  }

  /** Counts those who belonged to it, or does not. */
  get members(): Locator {
    return this.page.getByRole('checkbox', { name: t('actor.members') });
  }

  /** The pairs that may be one. */
  get pairs(): Locator {
    return this.page.getByRole('list', { name: t('actor.duplicates.list') }).getByRole('listitem');
  }
}
