import { expect, test, vi } from 'vitest';
import { MenuItem } from '../../../db/api/shell.ts';
import { DEFAULT_MENU, menuTemplate } from '../../../electron/desktop/menu.ts';

const MENU: MenuItem[] = [
  {
    label: 'File',
    submenu: [
      { command: 'source.import', label: 'Import & read…', accelerator: 'CmdOrCtrl+I' },
      { separator: true },
      { command: 'undo', label: 'Undo', enabled: false },
      { role: 'quit' },
    ],
  },
  { label: 'View', submenu: [{ command: 'theme.dark', label: 'Dark', checked: true }] },
];

test('entries become Electron’s, and a choice runs the command', () => {
  const run = vi.fn<(command: string) => void>();
  const [file, view] = menuTemplate(MENU, { platform: 'linux', run });
  expect(file).toEqual({
    label: 'File',
    submenu: [
      {
        id: 'source.import',
        label: 'Import && read…',
        accelerator: 'CmdOrCtrl+I',
        click: expect.any(Function) as unknown,
      },
      { type: 'separator' },
      { id: 'undo', label: 'Undo', enabled: false, click: expect.any(Function) as unknown },
      { role: 'quit' },
    ],
  });
  expect(view?.submenu).toMatchObject([{ type: 'checkbox', checked: true }]);
  const [first] = (file?.submenu ?? []) as { click(): void }[];
  first?.click();
  expect(run).toHaveBeenCalledExactlyOnceWith('source.import');
});

test('a Mac has its own first menu, and quits only from there', () => {
  const [own, file] = menuTemplate(MENU, { platform: 'darwin', run: () => undefined });
  const roles = ((own?.submenu ?? []) as { role?: string }[])
    .map(({ role }) => role)
    .filter(Boolean);
  expect(roles).toEqual(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit']);
  expect(JSON.stringify(file)).not.toContain('quit');
});

test('the menu before a window has its own is one that a window could have sent', () => {
  expect(MenuItem.array().safeParse(DEFAULT_MENU).success).toBe(true);
});
