import { ApiError } from '../api/errors.ts';
import { CallMessage, type Port } from '../api/port.ts';
import { dispatch } from './dispatch.ts';
import type { Notebook } from './notebook.ts';

/**
 * Serves a notebook over a port: answers calls in the order they come and tells of every change
 * after it is committed, before the answer to the call that made it.
 */
export function serve(notebook: Notebook, port: Port): void {
  port.onMessage((message) => {
    const call = CallMessage.safeParse(message);
    if (!call.success) return;
    const { call: answer, operation, input } = call.data;
    try {
      const { value, changed } = dispatch(notebook, operation, input);
      if (changed) port.send({ changed });
      port.send({ answer, ok: true, value });
    } catch (error) {
      port.send({ answer, ok: false, error: ApiError.from(error).toValue() });
    }
  });
}
