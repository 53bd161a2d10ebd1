import { createElement, useMemo } from 'react';
import { shownKey } from '../commands/keys.ts';
import { commandName } from '../commands/names.ts';
import { runCommand, useRegistry } from '../commands/registry.ts';
import { commandEntry, commandIds } from '../commands/table.ts';
import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import { createRanking } from '../ui/rank.ts';
import type { PaletteGroup } from './paletteItem.ts';

const AT_MOST = 100;

/** The commands that somebody answers now and whose name fits what was typed, with their keys. */
export function useCommandGroups(typed: string): PaletteGroup[] {
  const { t } = useMessages();
  const handlers = useRegistry((state) => state.handlers);
  const rank = useMemo(() => {
    const available = commandIds.filter(
      (id) => (handlers.get(id)?.length ?? 0) > 0 && !commandEntry(id).hidden,
    );
    return createRanking(
      available.map((id) => {
        const menu = t(`commands.menus.${commandEntry(id).menu}`);
        // “View Dark” and “Dark view” are both ways to think of it.
        return { id, menu, label: commandName(id), aliases: [`${menu} ${commandName(id)}`] };
      }),
    );
  }, [handlers, t]);
  const items = rank(typed, AT_MOST).map(({ id, label, menu }) => ({
    key: id,
    label,
    detail: menu,
    aside: createElement(Key, null, shownKey(id)),
    run: () => void runCommand(id),
  }));
  return items.length > 0 ? [{ key: 'commands', label: t('search.commands'), items }] : [];
}
