import type { BrowserWindowConstructorOptions } from 'electron';

/** What differs from window to window. */
export interface WindowTraits {
  preload: string;
  dark: boolean;
  /** Which of the windows it is, from 1: each remembers a place of its own on the screen. */
  number: number;
}

/** How a window is made: sandboxed, isolated, without Node, and with nothing it does not need. */
export function mainWindowOptions(traits: WindowTraits): BrowserWindowConstructorOptions {
  const { preload, dark, number } = traits;
  return {
    // No two windows may have one name.
    name: `notebook-${number}`,
    windowStatePersistence: true,
    width: 1360,
    height: 880,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: dark ? '#1c1a17' : '#faf8f3',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      plugins: false,
      // Dictionaries would have to be fetched.
      spellcheck: false,
    },
  };
}
