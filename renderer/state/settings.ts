import { create } from 'zustand';
import { Settings, type SettingsChange } from '../../db/api/shell.ts';
import { shell } from '../bridge/shell.ts';
import { reportError } from '../ui/toasts.ts';

/** The person's settings, as the shell keeps them. */
export const useSettings = create<Settings>(() => Settings.parse({}));

/** Reads the settings at start; without them the window opens all the same, with the defaults. */
export async function loadSettings(): Promise<void> {
  try {
    useSettings.setState(await shell.request('getSettings', {}));
  } catch (error) {
    reportError(error);
  }
}

/** Changes settings; shown at once, kept by the shell. */
export async function changeSettings(settings: SettingsChange): Promise<void> {
  useSettings.setState(settings);
  try {
    await shell.request('setSettings', { settings });
  } catch (error) {
    reportError(error);
  }
}

const { shape } = Settings;
const sizes = shape.readerFontSize.unwrap();

/** The smallest and the largest text of the reader. */
export const READER_SIZES = { least: sizes.minValue!, most: sizes.maxValue! };

/** Makes the reader's text larger or smaller by so many pixels, within bounds. */
export function stepReaderSize(by: number): void {
  const { least, most } = READER_SIZES;
  const size = Math.min(most, Math.max(least, useSettings.getState().readerFontSize + by));
  void changeSettings({ readerFontSize: size });
}
