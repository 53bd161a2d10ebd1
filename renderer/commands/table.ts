import type { MenuRole } from '../../db/api/shell.ts';

/** Where a command stands in the application menu. */
export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'passage' | 'note' | 'format' | 'help';

/** One thing a person can do: its key, its place in the menu and in the palette. */
interface CommandEntry {
  menu: MenuName;
  /** Groups within a menu are set apart by a line. */
  group: number;
  /**
   * In Electron's notation; two strokes one after the other are set apart by a blank. A key with a
   * modifier works everywhere; a bare key or letter only where nothing is being typed.
   */
  key: string;
  /** Further keys for the same. */
  alternatives?: readonly string[];
  /** Not offered in the palette: it would be of no use there. */
  hidden?: true;
  /** Its key also works while a dialog is open. */
  inDialogs?: true;
}

/**
 * Every action of Parley. The menu, the palette, the keys and the help page are built from this one
 * table; its words are in messages/en/commands.ts under the same names.
 *
 * The keys work in Electron and in a tab of Chromium alike. A browser keeps Ctrl with N, T, W, Q,
 * Tab and PageUp/PageDown (and Shift) for itself, so a command on one of those has an alternative.
 * Ctrl+Alt is AltGr and types letters on many keyboards; Option does so on a Mac, so no command
 * needed while writing relies on Alt alone. Ctrl+B, I and U belong to the text of notes, Ctrl+Shift+V
 * pastes without format, Ctrl+Shift+U enters characters on Linux, Cmd+H hides a Mac's windows.
 * What is done seldom shares the first stroke Ctrl+J, going to a view Ctrl+G; the window then shows
 * what can follow.
 */
export const commandTable = {
  'notebook.new': {
    menu: 'file',
    group: 1,
    key: 'CmdOrCtrl+N',
    alternatives: ['CmdOrCtrl+J N'],
  },
  'notebook.open': { menu: 'file', group: 1, key: 'CmdOrCtrl+O' },
  'notebook.recent': { menu: 'file', group: 1, key: 'CmdOrCtrl+Shift+O' },
  'notebook.sample': { menu: 'file', group: 1, key: 'CmdOrCtrl+J S' },
  'notebook.save': { menu: 'file', group: 1, key: 'CmdOrCtrl+S' },
  'source.import': { menu: 'file', group: 2, key: 'CmdOrCtrl+Shift+A' },
  'source.importFolder': { menu: 'file', group: 2, key: 'CmdOrCtrl+J F' },
  'source.paste': { menu: 'file', group: 2, key: 'CmdOrCtrl+J V' },
  'note.new': { menu: 'file', group: 2, key: 'CmdOrCtrl+Shift+M' },
  'event.new': { menu: 'file', group: 3, key: 'CmdOrCtrl+J E' },
  'actor.new': { menu: 'file', group: 3, key: 'CmdOrCtrl+J A' },
  'issue.new': { menu: 'file', group: 3, key: 'CmdOrCtrl+J I' },
  'tag.new': { menu: 'file', group: 3, key: 'CmdOrCtrl+J T' },
  'stance.new': { menu: 'file', group: 3, key: 'CmdOrCtrl+J P' },
  'export.markdown': { menu: 'file', group: 4, key: 'CmdOrCtrl+E' },
  'export.html': { menu: 'file', group: 4, key: 'CmdOrCtrl+Shift+E' },
  'export.csv': { menu: 'file', group: 4, key: 'CmdOrCtrl+J C' },
  'export.json': { menu: 'file', group: 4, key: 'CmdOrCtrl+J J' },
  'source.saveOriginal': { menu: 'file', group: 4, key: 'CmdOrCtrl+J O' },
  'settings.open': { menu: 'file', group: 5, key: 'CmdOrCtrl+,' },
  'tab.close': {
    menu: 'file',
    group: 6,
    key: 'CmdOrCtrl+W',
    alternatives: ['Alt+W', 'CmdOrCtrl+J W'],
  },

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
  'source.correct': { menu: 'edit', group: 4, key: 'T' },
  'source.decode': { menu: 'edit', group: 4, key: 'CmdOrCtrl+J L' },
  'source.revise': { menu: 'edit', group: 4, key: 'CmdOrCtrl+J U' },
  'actor.duplicates': { menu: 'edit', group: 6, key: 'CmdOrCtrl+G D' },
  'source.delete': { menu: 'edit', group: 5, key: 'CmdOrCtrl+J X' },

  'palette.open': { menu: 'go', group: 1, key: 'CmdOrCtrl+K', inDialogs: true },
  'palette.commands': {
    menu: 'go',
    group: 1,
    key: 'CmdOrCtrl+Shift+P',
    alternatives: ['F1'],
    inDialogs: true,
  },
  'search.save': { menu: 'go', group: 1, key: 'CmdOrCtrl+D', hidden: true, inDialogs: true },
  'menu.open': { menu: 'go', group: 2, key: 'F10', hidden: true },
  'pane.next': { menu: 'go', group: 2, key: 'F6' },
  'pane.previous': { menu: 'go', group: 2, key: 'Shift+F6' },
  'tab.next': {
    menu: 'go',
    group: 3,
    key: 'CmdOrCtrl+PageDown',
    alternatives: ['Alt+PageDown', 'CmdOrCtrl+Tab'],
  },
  'tab.previous': {
    menu: 'go',
    group: 3,
    key: 'CmdOrCtrl+PageUp',
    alternatives: ['Alt+PageUp', 'CmdOrCtrl+Shift+Tab'],
  },
  'passage.next': { menu: 'go', group: 4, key: 'N', alternatives: ['Alt+Down'] },
  'passage.previous': { menu: 'go', group: 4, key: 'P', alternatives: ['Alt+Up'] },

  'change.next': { menu: 'go', group: 5, key: 'J' },
  'change.previous': { menu: 'go', group: 5, key: 'K' },

  'view.leftPane': { menu: 'view', group: 1, key: 'F9' },
  'view.rightPane': { menu: 'view', group: 1, key: 'Shift+F9' },
  'view.passages': { menu: 'view', group: 2, key: 'CmdOrCtrl+G P' },
  'view.ledger': { menu: 'view', group: 2, key: 'CmdOrCtrl+G L' },
  'view.matrix': { menu: 'view', group: 2, key: 'CmdOrCtrl+G M' },
  'view.timeline': { menu: 'view', group: 2, key: 'CmdOrCtrl+G T' },
  'view.map': { menu: 'view', group: 2, key: 'CmdOrCtrl+G A' },
  'view.codebook': { menu: 'view', group: 2, key: 'CmdOrCtrl+G B' },
  'view.links': { menu: 'view', group: 2, key: 'CmdOrCtrl+G R' },
  'view.agreement': { menu: 'view', group: 2, key: 'CmdOrCtrl+G C' },
  'view.history': { menu: 'view', group: 2, key: 'CmdOrCtrl+Shift+H' },
  'view.review': { menu: 'view', group: 2, key: 'CmdOrCtrl+J R' },
  'source.original': { menu: 'view', group: 3, key: 'O' },
  'source.compare': { menu: 'view', group: 3, key: 'CmdOrCtrl+J G' },
  'view.light': { menu: 'view', group: 4, key: 'CmdOrCtrl+J 1' },
  'view.dark': { menu: 'view', group: 4, key: 'CmdOrCtrl+J 2' },
  'view.contrast': { menu: 'view', group: 4, key: 'CmdOrCtrl+J 3' },
  'view.system': { menu: 'view', group: 4, key: 'CmdOrCtrl+J 0' },
  'view.larger': { menu: 'view', group: 5, key: 'Alt+Plus', alternatives: ['CmdOrCtrl+J Plus'] },
  'view.smaller': { menu: 'view', group: 5, key: 'Alt+-', alternatives: ['CmdOrCtrl+J -'] },

  'passage.create': { menu: 'passage', group: 1, key: 'Enter' },
  'passage.addSpan': { menu: 'passage', group: 1, key: 'A' },
  'passage.edit': { menu: 'passage', group: 1, key: 'E' },
  'passage.link': { menu: 'passage', group: 2, key: 'L' },
  'passage.quote': { menu: 'passage', group: 2, key: 'Q' },
  'passage.copy': { menu: 'passage', group: 2, key: 'C' },
  'passage.delete': { menu: 'passage', group: 3, key: 'Delete', alternatives: ['Backspace'] },
  'review.accept': { menu: 'passage', group: 4, key: 'Y' },
  'review.place': { menu: 'passage', group: 4, key: 'M' },
  'review.keep': { menu: 'passage', group: 4, key: 'H' },

  'note.insertQuotation': { menu: 'note', group: 1, key: 'CmdOrCtrl+J Q' },
  'note.insertMention': { menu: 'note', group: 1, key: 'CmdOrCtrl+J M' },
  'note.insertTable': { menu: 'note', group: 1, key: 'CmdOrCtrl+J B' },
  'note.rename': { menu: 'note', group: 2, key: 'F2' },
  'note.delete': { menu: 'note', group: 2, key: 'CmdOrCtrl+J D' },

  'format.bold': { menu: 'format', group: 1, key: 'CmdOrCtrl+B' },
  'format.italic': { menu: 'format', group: 1, key: 'CmdOrCtrl+I' },
  'format.underline': { menu: 'format', group: 1, key: 'CmdOrCtrl+U' },
  'format.strikethrough': { menu: 'format', group: 1, key: 'CmdOrCtrl+Shift+F S' },
  'format.code': { menu: 'format', group: 1, key: 'CmdOrCtrl+Shift+F E' },
  'format.link': { menu: 'format', group: 1, key: 'CmdOrCtrl+Shift+K' },
  'format.paragraph': { menu: 'format', group: 2, key: 'CmdOrCtrl+Shift+F P' },
  'format.heading1': { menu: 'format', group: 2, key: 'CmdOrCtrl+Shift+F 1' },
  'format.heading2': { menu: 'format', group: 2, key: 'CmdOrCtrl+Shift+F 2' },
  'format.heading3': { menu: 'format', group: 2, key: 'CmdOrCtrl+Shift+F 3' },
  'format.quote': { menu: 'format', group: 2, key: 'CmdOrCtrl+Shift+F Q' },
  'format.codeBlock': { menu: 'format', group: 2, key: 'CmdOrCtrl+Shift+F C' },
  'format.bulletList': { menu: 'format', group: 3, key: 'CmdOrCtrl+Shift+F B' },
  'format.numberList': { menu: 'format', group: 3, key: 'CmdOrCtrl+Shift+F N' },
  'format.checkList': { menu: 'format', group: 3, key: 'CmdOrCtrl+Shift+F T' },
  'format.rule': { menu: 'format', group: 4, key: 'CmdOrCtrl+Shift+F R' },
  'table.rowAbove': { menu: 'format', group: 5, key: 'CmdOrCtrl+Shift+F Up' },
  'table.rowBelow': { menu: 'format', group: 5, key: 'CmdOrCtrl+Shift+F Down' },
  'table.columnBefore': { menu: 'format', group: 5, key: 'CmdOrCtrl+Shift+F Left' },
  'table.columnAfter': { menu: 'format', group: 5, key: 'CmdOrCtrl+Shift+F Right' },
  'table.removeRow': { menu: 'format', group: 5, key: 'CmdOrCtrl+Shift+F -' },
  'table.removeColumn': { menu: 'format', group: 5, key: 'CmdOrCtrl+Shift+F Backspace' },
  'table.remove': { menu: 'format', group: 5, key: 'CmdOrCtrl+Shift+F Delete' },
  'format.toolbar': { menu: 'format', group: 6, key: 'Alt+F10' },

  'help.keys': { menu: 'help', group: 1, key: '?', alternatives: ['CmdOrCtrl+/'] },
  'help.check': { menu: 'help', group: 1, key: 'CmdOrCtrl+J K' },
  'help.about': { menu: 'help', group: 2, key: 'CmdOrCtrl+J H' },
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof commandTable;
export const commandIds = Object.keys(commandTable) as CommandId[];

/** The menus in their order. */
export const menuNames: readonly MenuName[] = [
  'file',
  'edit',
  'view',
  'go',
  'passage',
  'note',
  'format',
  'help',
];

/** A command's row. */
export function commandEntry(id: CommandId): CommandEntry {
  return commandTable[id];
}

/** Whether the shell, or anyone, names a command of this table. */
export function isCommandId(name: string): name is CommandId {
  return Object.hasOwn(commandTable, name);
}

/** What the system does by itself stands in these menus too, behind the commands. */
export const menuRoles: Partial<Record<MenuName, readonly MenuRole[]>> = {
  file: ['quit'],
  edit: ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'],
  view: ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen', 'minimize'],
};
