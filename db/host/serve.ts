import { ApiError } from '../api/errors.ts';
import { CallMessage, type Port } from '../api/port.ts';
import { dispatch } from './dispatch.ts';
import type { Notebook } from './notebook.ts';

/**
 * Serves a notebook over a port: answers calls in the order they come and tells of every change
 * after it is committed, before the answer to the call that made it. A call for which a file must be
 * read is answered when that is done; calls that came after it do not wait.
 */
export function serve(notebook: Notebook, port: Port): void {
  port.onMessage((message) => {
    const call = CallMessage.safeParse(message);
    if (call.success) void answer(notebook, port, call.data);
  });
}

async function answer(notebook: Notebook, port: Port, call: CallMessage): Promise<void> {
  const { call: number, operation, input } = call;
  try {
    const outcome = dispatch(notebook, operation, input);
    // Not awaited where it is there: the next message may be the word to stop.
    const { value, changed } = outcome instanceof Promise ? await outcome : outcome;
    if (changed) port.send({ changed });
    port.send({ answer: number, ok: true, value });
  } catch (error) {
    port.send({ answer: number, ok: false, error: ApiError.from(error).toValue() });
  }
}
