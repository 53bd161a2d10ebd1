import { tabKey, type TabContent } from '../../state/tabContent.ts';

/** The id of a tab's element. */
export function tabId(tab: TabContent): string {
  return `tab-${tabKey(tab).replaceAll(' ', '-')}`;
}

/** The id of the element that holds what a tab shows. */
export function panelId(tab: TabContent): string {
  return `panel-${tabKey(tab).replaceAll(' ', '-')}`;
}
