import {
  ShellEvent,
  type ShellInput,
  type ShellOutput,
  type ShellRequest,
} from '../../db/api/shell.ts';
import { bridge } from './bridge.ts';
import { unwrap } from './notebook.ts';

/** The program around the window: files, settings, menu. */
export const shell = {
  /** Asks the shell for something. Rejects with an ApiError. */
  async request<Name extends ShellRequest>(
    name: Name,
    input: ShellInput<Name>,
  ): Promise<ShellOutput<Name>> {
    return unwrap(await bridge.shell(name, input)) as ShellOutput<Name>;
  },
  /** Registers for what the shell tells of itself; returns how to stop. */
  onEvent(listener: (event: ShellEvent) => void): () => void {
    return bridge.onShellEvent((event) => {
      const parsed = ShellEvent.safeParse(event);
      if (parsed.success) listener(parsed.data);
    });
  },
  closeReady: () => bridge.closeReady(),
};
