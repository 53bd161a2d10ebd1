import { utilityProcess } from 'electron';
import type { SpawnNotebook } from '../services/notebookProcess.ts';

/** Starts notebook processes as utility processes of Electron. */
export function forkNotebooks(entry: string): SpawnNotebook {
  return (args) => {
    const child = utilityProcess.fork(entry, args, {
      serviceName: 'Parley notebook',
      stdio: 'inherit',
    });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (receive) => void child.on('message', receive),
      onClose: (closed) => void child.once('exit', closed),
      kill: () => {
        // Not child.kill(), which a process that is busy may take its time to obey.
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      },
    };
  };
}
