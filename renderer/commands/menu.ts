import type { MenuItem } from '../../db/api/shell.ts';
import { t } from '../messages/i18n.ts';
import { commandName } from './names.ts';
import { isAvailable } from './registry.ts';
import { commandEntry, commandIds, menuRoles, type CommandId, type MenuName } from './table.ts';

const MENUS: readonly MenuName[] = ['file', 'edit', 'view', 'go', 'passage', 'note', 'help'];

/** The application menu as it should stand now. */
export function buildMenu(): MenuItem[] {
  return MENUS.map((menu) => ({
    label: t(`commands.menus.${menu}`),
    submenu: [...commandItems(menu), ...roleItems(menu)],
  }));
}

function commandItems(menu: MenuName): MenuItem[] {
  const ids = commandIds.filter((id) => commandEntry(id).menu === menu);
  const groups = Map.groupBy(ids, (id) => commandEntry(id).group);
  return [...groups.values()].flatMap((group, index) => [
    ...(index > 0 ? [{ separator: true } as const] : []),
    ...group.map(commandItem),
  ]);
}

function commandItem(id: CommandId): MenuItem {
  const { key } = commandEntry(id);
  // A bare letter in the menu would be taken from every text field.
  const accelerator =
    key !== undefined && /^(?:(?:CmdOrCtrl|Alt)\+.*|(?:Shift\+)?F\d+)$/u.test(key);
  return {
    command: id,
    label: commandName(id),
    enabled: isAvailable(id),
    ...(accelerator && { accelerator: key }),
  };
}

function roleItems(menu: MenuName): MenuItem[] {
  const roles = menuRoles[menu];
  return roles ? [{ separator: true }, ...roles.map((role) => ({ role }))] : [];
}
