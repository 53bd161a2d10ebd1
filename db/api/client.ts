import type { ChangedEvent, InputOf, OperationName, OutputOf } from './contract.ts';
import { ApiError } from './errors.ts';
import { AnswerMessage, ChangedMessage, type Port } from './port.ts';

/** The notebook as its callers see it, whatever lies between. */
export interface NotebookClient {
  /** Asks for an operation. Rejects with an ApiError; with PROCESS_LOST when no answer can come. */
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Registers for committed changes; returns how to stop. */
  onChanged(listener: (event: ChangedEvent) => void): () => void;
}

/** A client that sends its calls through `port` and pairs the answers with them. */
export function createClient(port: Port): NotebookClient {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Set<(event: ChangedEvent) => void>();
  let lastCall = 0;
  let lost = false;

  port.onMessage((message) => {
    const answer = AnswerMessage.safeParse(message);
    if (answer.success) {
      settle(answer.data);
      return;
    }
    const changed = ChangedMessage.safeParse(message);
    if (changed.success) for (const listener of listeners) listener(changed.data.changed);
  });

  port.onClose(() => {
    lost = true;
    for (const { reject } of waiting.values()) reject(new ApiError('PROCESS_LOST'));
    waiting.clear();
  });

  function settle(answer: AnswerMessage): void {
    const call = waiting.get(answer.answer);
    waiting.delete(answer.answer);
    if (answer.ok) call?.resolve(answer.value);
    else call?.reject(ApiError.fromValue(answer.error));
  }

  return {
    call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
      if (lost) return Promise.reject(new ApiError('PROCESS_LOST'));
      const call = ++lastCall;
      const deferred = Promise.withResolvers<unknown>();
      waiting.set(call, deferred);
      try {
        port.send({ call, operation: name, input });
      } catch (error) {
        waiting.delete(call);
        deferred.reject(Object.assign(new ApiError('PROCESS_LOST'), { cause: error }));
      }
      return deferred.promise as Promise<OutputOf<Name>>;
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
