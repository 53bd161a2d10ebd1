import { tabKey, type TabContent } from '../../state/tabContent.ts';

/** How many tabs besides the shown one stay as they were left. More would only cost memory. */
const KEPT_BESIDES = 4;

/** The tabs whose contents are held ready: the shown one and those looked at last, in tab order. */
export function keptTabs(
  tabs: readonly TabContent[],
  shown: TabContent,
  recent: readonly TabContent[],
): TabContent[] {
  const latest = recent
    .map(tabKey)
    .filter((key) => key !== tabKey(shown) && tabs.some((tab) => tabKey(tab) === key))
    .slice(0, KEPT_BESIDES);
  const kept = new Set([tabKey(shown), ...latest]);
  return tabs.filter((tab) => kept.has(tabKey(tab)));
}
