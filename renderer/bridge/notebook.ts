import {
  ChangedEvent,
  type InputOf,
  type OperationName,
  type OutputOf,
} from '../../db/api/contract.ts';
import { ApiError, ApiErrorValue } from '../../db/api/errors.ts';
import type { NotebookClient } from '../../db/api/client.ts';
import type { BridgeAnswer } from '../../db/api/shell.ts';
import { bridge } from './bridge.ts';

/** The open notebook. Calls reject with an ApiError. */
export const notebook: NotebookClient = {
  async call<Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> {
    return unwrap(await bridge.call(name, input)) as OutputOf<Name>;
  },
  onChanged: (listener) =>
    bridge.onChanged((event) => {
      const parsed = ChangedEvent.safeParse(event);
      if (parsed.success) listener(parsed.data);
    }),
};

/** The value of an answer; throws its error as an ApiError. */
export function unwrap(answer: BridgeAnswer): unknown {
  if (answer.ok) return answer.value;
  const error = ApiErrorValue.safeParse(answer.error);
  throw error.success
    ? ApiError.fromValue(error.data)
    : new ApiError('INTERNAL', { reason: 'an answer without a reason' });
}
