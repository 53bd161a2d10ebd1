import type { Locator, Page } from 'playwright-core';
import { beginningWith, t } from '../support/words.ts';

/** The time line. */
export class TimelinePage {
  readonly panel: Locator;
  /** Its keys go through what is drawn, or move the view. */
  readonly stage: Locator;
  /** What is seen of all lanes, events first. */
  readonly marks: Locator;
  /** The names of the lanes; each opens its passages. */
  readonly laneNames: Locator;
  readonly toolbar: Locator;
  readonly linkLegend: Locator;
  /** What is said in full of what has the focus, for the eye alone. */
  readonly card: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('timeline.title'), exact: true });
    this.stage = this.panel.getByRole('application', { name: t('timeline.picture') });
    this.marks = this.stage.getByRole('option');
    this.laneNames = this.stage.getByRole('toolbar', { name: t('timeline.laneList') });
    this.toolbar = this.panel.getByRole('toolbar', { name: t('timeline.toolbar') });
    this.card = this.panel.locator('[data-card]');
    this.linkLegend = this.panel.getByRole('group', { name: t('map.legend.label') });
  }

  /** The switch between what the lanes are of. */
  lanesOf(kind: 'party' | 'speaker' | 'issue' | 'source'): Locator {
    return this.panel.getByRole('radio', { name: t(`timeline.lanesOf.${kind}`) });
  }

  /** The switch between whose links are drawn. */
  linksOf(of: 'none' | 'one' | 'all'): Locator {
    return this.panel.getByRole('radio', { name: t(`timeline.links.of.${of}`), exact: true });
  }

  /** A lane, by its name. */
  lane(name: string): Locator {
    return this.stage.getByRole('listbox', { name, exact: true });
  }

  /** The button of a lane, by its name. */
  laneName(name: string): Locator {
    return this.laneNames.getByRole('button', { name: beginningWith(name) });
  }

  /** The name of the mark that has the focus. */
  focused(): Promise<string | null> {
    return this.panel.page().locator(':focus').getAttribute('aria-label');
  }
}
