import { fork } from 'node:child_process';
import type { SpawnNotebook } from '../services/notebookProcess.ts';

/** Starts notebook processes as plain Node processes. */
export function forkNotebooks(entry: string): SpawnNotebook {
  return (args) => {
    const child = fork(entry, args, {
      serialization: 'advanced',
      // Not our own: a debugger's port, for one, cannot be had twice.
      execArgv: [],
      // In a group of its own on Unix, where Ctrl+C in the terminal ends the whole group at once.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return {
      // A process that is gone takes no message; that it is gone is told by onClose.
      send: (message) => void (child.connected && child.send(message as object, () => undefined)),
      onMessage: (receive) => void child.on('message', receive),
      onClose: (closed) => {
        // What the process sent last may still arrive after its exit, and before the disconnect.
        child.once('exit', () => {
          if (child.connected) child.once('disconnect', closed);
          else closed();
        });
        child.once('error', closed);
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
