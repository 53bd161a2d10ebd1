import type { TabContent } from '../state/tabContent.ts';

/**
 * Which note a passage is quoted in: of those that are open in a tab, the one that was looked at
 * last. Null where no note is open. `recent` is newest first.
 */
export function quoteTarget(
  tabs: readonly TabContent[],
  recent: readonly TabContent[],
): string | null {
  const open = tabs.flatMap((tab) => (tab.kind === 'note' ? [tab.id] : []));
  const last = recent.find((tab) => tab.kind === 'note' && open.includes(tab.id));
  return last?.kind === 'note' ? last.id : (open.at(-1) ?? null);
}
