import type { Log } from '../services/log.ts';
import type { SpawnNotebook } from '../services/notebookProcess.ts';
import type { SettingsStore } from '../services/settings.ts';
import type { UserFolders } from '../services/userFolders.ts';
import type { WindowRegistry } from './windowRegistry.ts';

/** Where the built parts lie. */
export interface DesktopPaths {
  preload: string;
  notebookEntry: string;
  renderer: string;
  sample: string;
}

/** What windows share. */
export interface DesktopServices {
  paths: DesktopPaths;
  folders: UserFolders;
  settings: SettingsStore;
  log: Log;
  spawn: SpawnNotebook;
  windows: WindowRegistry;
  /** Opens one more window, without a notebook. */
  newWindow(): void;
}
