import type { Bridge } from '../../db/api/shell.ts';
import { createHttpBridge } from './httpBridge.ts';

declare global {
  interface Window {
    /** Installed by Electron's preload script; absent in a browser. */
    parley?: Bridge;
  }
}

/** The way out of the window: Electron's bridge where there is one, else HTTP to the browser host. */
export const bridge: Bridge = window.parley ?? createHttpBridge();
