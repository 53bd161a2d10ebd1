import { create } from 'zustand';
import { Settings } from '../../db/api/shell.ts';
import { shell } from '../bridge/shell.ts';
import { reportError } from '../ui/toasts.ts';

/** The person's settings, as the shell keeps them. */
export const useSettings = create<Settings>(() => Settings.parse({}));

/** Reads the settings at start. */
export async function loadSettings(): Promise<void> {
  useSettings.setState(await shell.request('getSettings', {}));
}

/** Changes settings; shown at once, kept by the shell. */
export async function changeSettings(settings: Partial<Settings>): Promise<void> {
  useSettings.setState(settings);
  try {
    await shell.request('setSettings', { settings });
  } catch (error) {
    reportError(error);
  }
}
