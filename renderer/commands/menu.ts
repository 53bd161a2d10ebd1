import type { MenuItem } from '../../db/api/shell.ts';
import { t } from '../messages/i18n.ts';
import { commandName } from './names.ts';
import { isAvailable } from './registry.ts';
import {
  commandEntry,
  commandIds,
  menuNames,
  menuRoles,
  type CommandId,
  type MenuName,
} from './table.ts';

/** Which commands are a choice, and whether it is the present one. */
export type Checked = Partial<Record<CommandId, boolean>>;

/** The application menu as it should stand now. */
export function buildMenu(checked: Checked): MenuItem[] {
  return menuNames.map((menu) => ({
    label: t(`commands.menus.${menu}`),
    submenu: [...commandItems(menu, checked), ...roleItems(menu)],
  }));
}

function commandItems(menu: MenuName, checked: Checked): MenuItem[] {
  const ids = commandIds.filter((id) => commandEntry(id).menu === menu);
  const groups = Map.groupBy(ids, (id) => commandEntry(id).group);
  return [...groups.values()].flatMap((group, index) => [
    ...(index > 0 ? [{ separator: true } as const] : []),
    ...group.map((id) => commandItem(id, checked[id])),
  ]);
}

function commandItem(id: CommandId, checked: boolean | undefined): MenuItem {
  const { key } = commandEntry(id);
  return {
    command: id,
    label: commandName(id),
    enabled: isAvailable(id),
    ...(isAccelerator(key) && { accelerator: key }),
    ...(checked !== undefined && { checked }),
  };
}

/** A menu takes no sequences, and a bare letter in it would be taken from every text field. */
function isAccelerator(key: string): boolean {
  return !key.includes(' ') && /^(?:(?:CmdOrCtrl|Alt)\+.*|(?:Shift\+)?F\d+)$/u.test(key);
}

function roleItems(menu: MenuName): MenuItem[] {
  const roles = menuRoles[menu];
  return roles ? [{ separator: true }, ...roles.map((role) => ({ role }))] : [];
}
