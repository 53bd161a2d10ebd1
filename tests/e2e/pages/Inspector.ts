import type { Locator, Page } from 'playwright-core';
import { beginningWith, t } from '../support/words.ts';

/** The right pane: everything about what is selected. */
export class Inspector {
  readonly pane: Locator;
  /** The first thing the keyboard comes to in a passage. */
  readonly stances: Locator;
  /** The words of the passage that is shown. */
  readonly words: Locator;

  constructor(page: Page) {
    this.pane = page.getByRole('complementary', { name: t('app.panes.right') });
    this.stances = this.pane.getByRole('toolbar', { name: t('inspector.passage.stances') });
    this.words = this.pane.getByRole('blockquote').first();
  }

  /** A text that is edited where it stands: the button that shows it. */
  text(label: string): Locator {
    return this.pane.getByRole('button', { name: beginningWith(label) });
  }

  /** The same text while it is a field. */
  field(label: string): Locator {
    return this.pane.getByRole('textbox', { name: label, exact: true });
  }

  /** A field of names. */
  names(label: string): Locator {
    return this.pane.getByRole('group', { name: label, exact: true });
  }

  /** A name in such a field. */
  name(label: string, name: string): Locator {
    return this.names(label).getByRole('button', { name, exact: true });
  }

  /** A part with a title of its own. */
  section(title: string): Locator {
    return this.pane.getByRole('region', { name: title });
  }

  get conditions(): Locator {
    return this.section(t('inspector.conditions'));
  }

  /** A condition, by who must do what. */
  condition(words: string): Locator {
    return this.conditions.getByRole('article', { name: words });
  }

  get links(): Locator {
    return this.section(t('inspector.links')).getByRole('listitem');
  }

  get backlinks(): Locator {
    return this.section(t('inspector.backlinks')).getByRole('listitem');
  }

  get comment(): Locator {
    return this.section(t('inspector.comment')).getByRole('textbox');
  }
}
