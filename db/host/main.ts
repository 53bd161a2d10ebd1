import { parseArgs } from 'node:util';
import { ApiError } from '../api/errors.ts';
import { AuthorMessage, ShutdownMessage, type Port } from '../api/port.ts';
import { closeNotebook, openNotebook } from '../store/open.ts';
import type { Notebook } from './notebook.ts';
import { connectToParent } from './processPort.ts';
import { serve } from './serve.ts';
import { warmUp } from './warmUp.ts';

/**
 * The notebook process: one process, one notebook, one connection, one writer.
 *
 *     --notebook PATH --mode open|create [--author NAME]
 */
const port = connectToParent();
const notebook = open(port);
if (notebook) {
  serveUntilToldToStop(notebook, port);
  port.send({ ready: true });
  warmUp(notebook.db);
}

function open(parent: Port): Notebook | null {
  const { values } = parseArgs({
    options: {
      notebook: { type: 'string' },
      mode: { type: 'string', default: 'open' },
      author: { type: 'string' },
    },
  });
  const path = values.notebook ?? '';
  try {
    const db = openNotebook(path, values.mode === 'create' ? 'create' : 'open');
    return { db, path, author: values.author ?? null, now: () => new Date() };
  } catch (error) {
    parent.send({ ready: false, error: ApiError.from(error).toValue() });
    process.exitCode = 1;
    // Without a channel to listen on the process ends once the message is out.
    process.disconnect?.();
    return null;
  }
}

function serveUntilToldToStop(open: Notebook, parent: Port): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    closeNotebook(open.db);
    process.exit(0);
  };
  serve(open, {
    send: (message) => parent.send(message),
    onMessage: (receive) =>
      parent.onMessage((message) => {
        const named = AuthorMessage.safeParse(message);
        if (named.success) open.author = named.data.author || null;
        else if (ShutdownMessage.safeParse(message).success) stop();
        else receive(message);
      }),
    onClose: (closed) => parent.onClose(closed),
  });
  // A notebook without a parent would stay locked for ever.
  parent.onClose(stop);
}
