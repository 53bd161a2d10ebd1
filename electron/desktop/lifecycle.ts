import { app, Menu } from 'electron';
import type { DesktopServices } from './services.ts';
import { DEFAULT_MENU, menuTemplate } from './menu.ts';

/** Ends the program in order: every window saves, every notebook closes, then the program exits. */
export function registerLifecycle({ windows, newWindow }: DesktopServices): void {
  let quitting = false;

  app.on('before-quit', (event) => {
    if (windows.all().length === 0) return;
    event.preventDefault();
    if (quitting) return;
    quitting = true;
    void Promise.all(windows.all().map((window) => window.close())).then(() => app.quit());
  });

  app.on('window-all-closed', () => {
    // A Mac keeps the program until it is told to quit, with a menu to go on from.
    if (quitting || process.platform !== 'darwin') app.quit();
    else showDefaultMenu(newWindow);
  });

  app.on('activate', () => {
    if (windows.all().length === 0) newWindow();
  });
}

/** The menu of a program without a window. */
export function showDefaultMenu(newWindow: () => void): void {
  const template = menuTemplate(DEFAULT_MENU, { platform: process.platform, run: newWindow });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
