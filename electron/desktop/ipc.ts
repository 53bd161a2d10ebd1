import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { BridgeAnswer } from '../../db/api/shell.ts';
import { CHANNELS } from '../channels.ts';
import { answering, refusal } from '../services/bridgeAnswer.ts';
import type { Log } from '../services/log.ts';
import { callNotebook } from '../services/notebookRequests.ts';
import { isTrustedSender } from '../services/security/trustedSender.ts';
import { handleShellRequest } from '../services/shellRequests.ts';
import type { OpenWindow, WindowRegistry } from './windowRegistry.ts';

/** Answers the windows. Each call is checked for who makes it and for what it brings. */
export function registerIpc(windows: WindowRegistry, log: Log): void {
  function sender(event: IpcMainEvent | IpcMainInvokeEvent): OpenWindow | null {
    const trusted = isTrustedSender(event, (id) => windows.get(id) !== undefined);
    return (trusted && windows.get(event.sender.id)) || null;
  }

  function answer(
    channel: string,
    work: (window: OpenWindow, name: unknown, input: unknown) => Promise<unknown>,
  ): void {
    ipcMain.handle(channel, (event, ...values: unknown[]): Promise<BridgeAnswer> | BridgeAnswer => {
      const window = sender(event);
      if (window && values.length === 2) {
        return answering(log, () => work(window, values[0], values[1]));
      }
      log.event('ipc.refused', { channel, trusted: window !== null });
      return refusal(window ? 'wrong number of arguments' : 'unknown sender');
    });
  }

  answer(CHANNELS.call, (window, operation, input) =>
    callNotebook(window.session, operation, input),
  );
  answer(CHANNELS.shell, (window, request, input) =>
    handleShellRequest(window.shell, request, input),
  );
  ipcMain.on(CHANNELS.closeReady, (event) => sender(event)?.closeReady());
}
