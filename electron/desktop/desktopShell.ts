import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { app, nativeTheme } from 'electron';
import type { Settings } from '../../db/api/shell.ts';
import { writeAtomically } from '../services/atomicFile.ts';
import { canonicalPath } from '../services/fileNames.ts';
import { platformName } from '../services/platformName.ts';
import { recentNotebooks } from '../services/recentNotebooks.ts';
import { copySample } from '../services/sample.ts';
import type { ShellHandlers } from '../services/shellRequests.ts';
import { chooseNewNotebook, chooseNotebook, chooseSavePlace, openExternally } from './dialogs.ts';
import type { DesktopServices } from './services.ts';
import type { OpenWindow } from './windowRegistry.ts';
import { WORDS } from './words.ts';

/** What a window may ask of Electron. */
export function createDesktopShell(
  window: OpenWindow,
  { folders, settings, paths, windows }: DesktopServices,
): ShellHandlers {
  const { browserWindow, session } = window;
  let savedTo: string | null = null;

  async function notebookFolder(): Promise<string> {
    const { notebooks } = await recentNotebooks(settings);
    if (notebooks[0]) return notebooks[0].folder;
    await mkdir(folders.notebooks, { recursive: true });
    return folders.notebooks;
  }

  return {
    async state() {
      await session.settled();
      window.pageHasState();
      return {
        shell: 'electron',
        platform: platformName(process.platform),
        version: app.getVersion(),
        notebook: session.notebook,
      };
    },

    async openNotebook(input) {
      const file = input.path ?? (await chooseNotebook(browserWindow, await notebookFolder()));
      if (file === null) return { opened: false };
      const shownBy = windows.showing(canonicalPath(file));
      if (shownBy && shownBy !== window) {
        shownBy.focus();
        return { opened: false };
      }
      await session.open(file, 'open');
      return { opened: true };
    },

    async newNotebook({ title = WORDS.untitled }) {
      const file = await chooseNewNotebook(browserWindow, await notebookFolder(), title);
      if (file === null) return { opened: false };
      await session.open(file, 'create');
      return { opened: true };
    },

    async openSample() {
      await session.open(
        await copySample(paths.sample, path.join(folders.data, 'samples')),
        'open',
      );
      return { opened: true };
    },

    recentNotebooks: () => recentNotebooks(settings),
    getSettings: () => settings.read(),
    async setSettings(input) {
      const changed = await settings.update(input.settings);
      applyTheme(changed);
      if (input.settings.displayName !== undefined) {
        const { displayName } = changed;
        await Promise.all(windows.all().map((open) => open.session.setAuthor(displayName)));
      }
      return changed;
    },

    async saveFile({ fileName, base64 }) {
      const folder = savedTo ?? app.getPath('documents');
      const file = await chooseSavePlace(browserWindow, folder, fileName);
      if (file === null) return { saved: false, path: null };
      await writeAtomically(file, Buffer.from(base64, 'base64'));
      savedTo = path.dirname(file);
      return { saved: true, path: file };
    },

    async openExternal({ url }) {
      return { opened: await openExternally(browserWindow, url) };
    },

    async setMenu({ menu }) {
      window.setMenu(menu);
      return {};
    },
  };
}

/** Gives dialogs and menus of the system the look that the person chose. */
export function applyTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}
