import { Search } from 'lucide-react';
import { createElement, useMemo } from 'react';
import { TAB_ICONS } from '../app/tabs/icons.ts';
import { TabTitle } from '../app/tabs/TabTitle.tsx';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { tabKey } from '../state/tabContent.ts';
import { openTab, useWorkspace } from '../state/workspace.ts';
import type { SetText } from './useFilterGroups.ts';
import type { PaletteGroup } from './paletteItem.ts';

/** What the palette offers before anything is typed: what was open lately, and saved searches. */
export function useStartGroups(setText: SetText): PaletteGroup[] {
  const { t } = useMessages();
  const recent = useWorkspace((state) => state.recent);
  const shown = useWorkspace((state) => state.tabs[state.active]);
  const { data } = useOperation('savedSearch.list', {});
  return useMemo(() => {
    const others = recent.filter((tab) => !shown || tabKey(tab) !== tabKey(shown));
    const groups: PaletteGroup[] = [
      {
        key: 'recent',
        label: t('search.recent'),
        items: others.map((tab) => ({
          key: `recent ${tabKey(tab)}`,
          label: createElement(TabTitle, { tab }),
          icon: TAB_ICONS[tab.kind],
          run: () => openTab(tab),
        })),
      },
      {
        key: 'saved',
        label: t('search.saved'),
        items: (data?.searches ?? []).map(({ id, title, query, view }) => ({
          key: `saved ${id}`,
          label: title,
          ...(view === null
            ? {
                icon: Search,
                ...(title !== query && { below: query }),
                run: () => setText(query, query.length),
                stay: true as const,
              }
            : {
                icon: TAB_ICONS.passages,
                run: () => openTab({ kind: 'passages', searchId: id }),
              }),
        })),
      },
    ];
    return groups.filter(({ items }) => items.length > 0);
  }, [recent, shown, data, setText, t]);
}
