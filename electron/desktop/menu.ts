import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../db/api/shell.ts';
import { WORDS } from './words.ts';

/** The one command that the main process carries out itself. */
export const NEW_WINDOW = 'window.new';

/** What a menu has to know about where it is shown. */
export interface MenuSurroundings {
  platform: NodeJS.Platform;
  run(command: string): void;
}

/** Electron's form of a menu that a window described. A Mac has its own first menu besides. */
export function menuTemplate(
  items: readonly MenuItem[],
  surroundings: MenuSurroundings,
): MenuItemConstructorOptions[] {
  const template = items.map((item) => entry(item, surroundings));
  return surroundings.platform === 'darwin' ? [MAC_APP_MENU, ...template] : template;
}

const MAC_APP_MENU: MenuItemConstructorOptions = {
  label: WORDS.app,
  submenu: [
    { role: 'about' },
    { type: 'separator' },
    { role: 'services' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { role: 'quit' },
  ],
};

function entry(item: MenuItem, surroundings: MenuSurroundings): MenuItemConstructorOptions {
  const { command, role, label, accelerator, enabled, checked, submenu } = item;
  if (item.separator) return { type: 'separator' };
  return {
    // A single & would be taken for the mark of a key.
    ...(label !== undefined && { label: label.replaceAll('&', '&&') }),
    ...(accelerator !== undefined && { accelerator }),
    ...(enabled !== undefined && { enabled }),
    ...(role !== undefined && { role }),
    ...(submenu && { submenu: entries(submenu, surroundings) }),
    ...(checked !== undefined && { type: 'checkbox' as const, checked }),
    ...(command !== undefined && { id: command, click: () => surroundings.run(command) }),
  };
}

/** On a Mac, quitting belongs into the first menu and nowhere else. */
function entries(
  items: readonly MenuItem[],
  surroundings: MenuSurroundings,
): MenuItemConstructorOptions[] {
  const onMac = surroundings.platform === 'darwin';
  return items
    .filter((item) => !(onMac && item.role === 'quit'))
    .map((item) => entry(item, surroundings));
}

/** The menu until a window has described its own, and on a Mac when there is no window. */
export const DEFAULT_MENU: readonly MenuItem[] = [
  {
    label: WORDS.menu.file,
    submenu: [
      { command: NEW_WINDOW, label: WORDS.menu.newWindow, accelerator: 'CmdOrCtrl+Shift+N' },
      { separator: true },
      { role: 'close' },
      { role: 'quit' },
    ],
  },
  {
    label: WORDS.menu.edit,
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  },
  {
    label: WORDS.menu.view,
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { separator: true },
      { role: 'togglefullscreen' },
      { role: 'toggleDevTools' },
    ],
  },
  { label: WORDS.menu.window, submenu: [{ role: 'minimize' }, { role: 'close' }] },
];
