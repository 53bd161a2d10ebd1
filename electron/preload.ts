import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../db/api/shell.ts';
import { CHANNELS } from './channels.ts';

/** Hands plain values to the listener, and never the event, which holds the sender. */
function subscribe(channel: string, listener: (value: unknown) => void): () => void {
  const receive = (_event: IpcRendererEvent, value: unknown): void => listener(value);
  ipcRenderer.on(channel, receive);
  return () => void ipcRenderer.off(channel, receive);
}

const bridge: Bridge = {
  call: (operation, input) => ipcRenderer.invoke(CHANNELS.call, operation, input),
  shell: (request, input) => ipcRenderer.invoke(CHANNELS.shell, request, input),
  onChanged: (listener) => subscribe(CHANNELS.changed, listener),
  onShellEvent: (listener) => subscribe(CHANNELS.shellEvent, listener),
  closeReady: () => ipcRenderer.send(CHANNELS.closeReady),
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) || null : null),
};

contextBridge.exposeInMainWorld('parley', bridge);
