import type { Port } from '../api/port.ts';

/** Electron's `process.parentPort` in a utility process, as far as it is used here. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

/**
 * The port to whoever started this process: Electron's main process, or a parent that forked it
 * under plain Node. Throws when there is neither.
 */
export function connectToParent(): Port {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort) {
    return {
      send: (message) => parentPort.postMessage(message),
      onMessage: (receive) => parentPort.on('message', ({ data }) => receive(data)),
      // Electron ends a utility process together with the main process.
      onClose: () => {},
    };
  }
  if (process.send) {
    return {
      // A parent that is gone cannot be told so, and must not stop the notebook from being closed.
      send: (message) => void process.send!(message, undefined, undefined, () => {}),
      onMessage: (receive) => process.on('message', receive),
      onClose: (closed) => process.once('disconnect', closed),
    };
  }
  throw new Error('The notebook process must be started by Parley.');
}
