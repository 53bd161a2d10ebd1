import { useMemo } from 'react';
import type { MenuItem } from '../../../db/api/shell.ts';
import { buildMenu } from '../../commands/menu.ts';
import { checkedCommands } from '../../commands/menuState.ts';
import { useRegistry } from '../../commands/registry.ts';
import { useSettings } from '../../state/settings.ts';

/** The application menu as it stands now: what is available, and what is chosen. */
export function useMenu(): MenuItem[] {
  const handlers = useRegistry((state) => state.handlers);
  const theme = useSettings((state) => state.theme);
  const panes = useSettings((state) => state.panes);
  // The menu is built from who answers which command, which it looks up by itself.
  return useMemo(() => {
    void handlers;
    return buildMenu(checkedCommands({ theme, panes }));
  }, [handlers, theme, panes]);
}
