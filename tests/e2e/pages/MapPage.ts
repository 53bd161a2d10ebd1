import type { Locator, Page } from 'playwright-core';
import { t } from '../support/words.ts';

/** The map: its picture, and the list beside it. */
export class MapPage {
  readonly panel: Locator;
  /** Its keys go through what is drawn, or move the view. */
  readonly picture: Locator;
  readonly nodes: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  readonly legend: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('tabpanel', { name: t('map.title'), exact: true });
    this.picture = this.panel.getByRole('application');
    this.nodes = this.picture.getByRole('button');
    this.list = this.panel.getByRole('tree', { name: t('map.list') });
    this.rows = this.list.getByRole('treeitem');
    this.search = this.panel.getByRole('combobox', { name: t('map.search') });
    this.legend = this.panel.getByRole('group', { name: t('map.legend.label') });
  }

  /** The switch between what the map is drawn of. */
  kind(name: 'passages' | 'actors' | 'issues' | 'network'): Locator {
    return this.panel.getByRole('radio', { name: t(`map.of.${name}`) });
  }

  /** What a network is made of, and how. */
  choice(name: 'kind' | 'actors' | 'normalization' | 'repetitions'): Locator {
    return this.panel.getByRole('combobox', { name: t(`map.network.${name}`), exact: true });
  }

  /** Half way between two nodes, in the window: where a straight tie between them runs. */
  async between(one: string, other: string): Promise<{ x: number; y: number }> {
    const [from, to] = await Promise.all(
      [one, other].map(async (words) => {
        const node = this.nodes.and(this.panel.getByRole('button', { name: words }));
        const { x, y, width, height } = (await node.boundingBox())!;
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    return { x: (from!.x + to!.x) / 2, y: (from!.y + to!.y) / 2 };
  }

  /** The name of the node that has the focus. */
  focused(): Promise<string | null> {
    return this.nodes.and(this.panel.page().locator(':focus')).getAttribute('aria-label');
  }
}
