import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { asNotebookName, freshPath, safeFileName } from '../services/fileNames.ts';
import type { NotebookSession } from '../services/notebookSession.ts';
import { platformName } from '../services/platformName.ts';
import { recentNotebooks } from '../services/recentNotebooks.ts';
import { copySample } from '../services/sample.ts';
import { checkedExternalUrl } from '../services/security/externalUrl.ts';
import type { SettingsStore } from '../services/settings.ts';
import type { ShellHandlers } from '../services/shellRequests.ts';
import type { UserFolders } from '../services/userFolders.ts';

export interface BrowserShellOptions {
  session: NotebookSession;
  settings: SettingsStore;
  folders: UserFolders;
  /** The sample notebook that ships. */
  sample: string;
  version: string;
}

/** What a window may ask of the browser host, which has no dialogs and no menu. */
export function createBrowserShell(options: BrowserShellOptions): ShellHandlers {
  const { session, settings, folders, sample, version } = options;
  return {
    async state() {
      await session.settled();
      return {
        shell: 'browser',
        platform: platformName(process.platform),
        version,
        notebook: session.notebook,
      };
    },

    async openNotebook({ path: file }) {
      if (file === undefined) return { opened: false };
      await session.open(file, 'open');
      return { opened: true };
    },

    async newNotebook({ title }) {
      await mkdir(folders.notebooks, { recursive: true });
      const file =
        title === undefined
          ? freshPath(folders.notebooks, 'Notebook.parley')
          : path.join(folders.notebooks, asNotebookName(safeFileName(title)));
      await session.open(file, 'create');
      return { opened: true };
    },

    async openSample() {
      await session.open(await copySample(sample, path.join(folders.data, 'samples')), 'open');
      return { opened: true };
    },

    recentNotebooks: () => recentNotebooks(settings),
    getSettings: () => settings.read(),
    async setSettings(input) {
      const changed = await settings.update(input.settings);
      if (input.settings.displayName !== undefined) await session.setAuthor(changed.displayName);
      return changed;
    },

    // The window hands the file to the browser as a download.
    saveFile: async () => ({ saved: true, path: null }),

    // The window asks, and then lets the browser open the address in a tab of its own.
    async openExternal({ url }) {
      checkedExternalUrl(url);
      return { opened: false };
    },

    setMenu: async () => ({}),
  };
}
