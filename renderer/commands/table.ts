import type { MenuRole } from '../../db/api/shell.ts';

/** Where a command stands in the application menu. */
export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'passage' | 'note' | 'help';

/** One thing a person can do: its key, its place in the menu and in the palette. */
interface CommandEntry {
  menu: MenuName;
  /** Groups within a menu are set apart by a line. */
  group: number;
  /**
   * In Electron's notation. A key with a modifier works everywhere; a bare key or letter only where
   * nothing is being typed.
   */
  key?: string;
  /** Further keys for the same. */
  alternatives?: readonly string[];
  /** Not offered in the palette: it would be of no use there. */
  hidden?: true;
}

/**
 * Every action of Parley. The menu, the palette, the keys and the help page are built from this one
 * table; its words are in messages/en/commands.ts under the same names.
 */
export const commandTable = {
  'notebook.new': { menu: 'file', group: 1, key: 'CmdOrCtrl+Shift+N' },
  'notebook.open': { menu: 'file', group: 1, key: 'CmdOrCtrl+O' },
  'notebook.sample': { menu: 'file', group: 1 },
  'source.import': { menu: 'file', group: 2, key: 'CmdOrCtrl+I' },
  'source.paste': { menu: 'file', group: 2, key: 'CmdOrCtrl+Shift+V' },
  'note.new': { menu: 'file', group: 2, key: 'CmdOrCtrl+Alt+N' },
  'event.new': { menu: 'file', group: 2 },
  'export.markdown': { menu: 'file', group: 3, key: 'CmdOrCtrl+E' },
  'export.html': { menu: 'file', group: 3, key: 'CmdOrCtrl+Shift+E' },
  'export.csv': { menu: 'file', group: 3 },
  'export.json': { menu: 'file', group: 3 },
  'source.saveOriginal': { menu: 'file', group: 3 },
  'settings.open': { menu: 'file', group: 4, key: 'CmdOrCtrl+,' },
  'tab.close': { menu: 'file', group: 5, key: 'CmdOrCtrl+W' },

  'history.undo': { menu: 'edit', group: 1, key: 'CmdOrCtrl+Z' },
  'history.redo': {
    menu: 'edit',
    group: 1,
    key: 'CmdOrCtrl+Shift+Z',
    alternatives: ['CmdOrCtrl+Y'],
  },
  'find.inSource': { menu: 'edit', group: 3, key: 'CmdOrCtrl+F' },
  'find.next': { menu: 'edit', group: 3, key: 'F3' },
  'find.previous': { menu: 'edit', group: 3, key: 'Shift+F3' },

  'palette.open': { menu: 'go', group: 1, key: 'CmdOrCtrl+K' },
  'palette.commands': { menu: 'go', group: 1, key: 'CmdOrCtrl+Shift+P', alternatives: ['F1'] },
  'pane.next': { menu: 'go', group: 2, key: 'F6' },
  'pane.previous': { menu: 'go', group: 2, key: 'Shift+F6' },
  'tab.next': { menu: 'go', group: 3, key: 'CmdOrCtrl+PageDown' },
  'tab.previous': { menu: 'go', group: 3, key: 'CmdOrCtrl+PageUp' },
  'passage.next': { menu: 'go', group: 4, key: 'N', alternatives: ['Alt+Down'] },
  'passage.previous': { menu: 'go', group: 4, key: 'P', alternatives: ['Alt+Up'] },

  'view.leftPane': { menu: 'view', group: 1, key: 'CmdOrCtrl+B' },
  'view.rightPane': { menu: 'view', group: 1, key: 'CmdOrCtrl+Alt+B' },
  'view.history': { menu: 'view', group: 2, key: 'CmdOrCtrl+H' },
  'view.light': { menu: 'view', group: 3 },
  'view.dark': { menu: 'view', group: 3 },
  'view.contrast': { menu: 'view', group: 3 },
  'view.system': { menu: 'view', group: 3 },
  'view.larger': { menu: 'view', group: 4, key: 'CmdOrCtrl+Alt+Plus' },
  'view.smaller': { menu: 'view', group: 4, key: 'CmdOrCtrl+Alt+-' },

  'passage.create': { menu: 'passage', group: 1, key: 'Enter' },
  'passage.addSpan': { menu: 'passage', group: 1, key: 'A' },
  'passage.edit': { menu: 'passage', group: 1, key: 'E' },
  'passage.link': { menu: 'passage', group: 2, key: 'L' },
  'passage.quote': { menu: 'passage', group: 2, key: 'Q' },
  'passage.copy': { menu: 'passage', group: 2, key: 'C' },
  'passage.delete': { menu: 'passage', group: 3, key: 'Delete', alternatives: ['Backspace'] },

  'note.insertQuotation': { menu: 'note', group: 1, key: 'CmdOrCtrl+Shift+Q' },
  'note.insertMention': { menu: 'note', group: 1 },
  'note.insertTable': { menu: 'note', group: 1 },
  'note.rename': { menu: 'note', group: 2 },
  'note.delete': { menu: 'note', group: 2 },

  'help.keys': { menu: 'help', group: 1, key: '?' },
  'help.check': { menu: 'help', group: 1 },
  'help.about': { menu: 'help', group: 2 },
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof commandTable;
export const commandIds = Object.keys(commandTable) as CommandId[];

/** A command's row. */
export function commandEntry(id: CommandId): CommandEntry {
  return commandTable[id];
}

/** What the system does by itself stands in these menus too, behind the commands. */
export const menuRoles: Partial<Record<MenuName, readonly MenuRole[]>> = {
  edit: ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'],
  view: ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'],
};
