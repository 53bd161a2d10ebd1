import type { TabContent } from '../../state/tabContent.ts';
import { useTabTitle } from './useTabTitle.ts';

/** What a tab is called, where only its name is wanted. */
export function TabTitle({ tab }: { tab: TabContent }) {
  return useTabTitle(tab);
}
