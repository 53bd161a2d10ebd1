import { dispatch } from '../host/dispatch.ts';
import type { Notebook } from '../host/notebook.ts';
import { closeNotebook, openNotebook } from '../store/open.ts';
import type { InputOf, OperationName, OutputOf } from '../api/contract.ts';

/** A notebook opened for one command, in this process. */
export interface OpenNotebook extends Disposable {
  /** Asks for an operation of the contract. Rejects with an ApiError. */
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Asks for an operation with an input that nobody has looked at. Rejects with an ApiError. */
  callUnchecked(name: string, input: unknown): Promise<unknown>;
}

/**
 * Opens a notebook, or makes it; dispose of it with `using`, so that one file remains whatever
 * happens. `author` is who the history says did it. Throws what `openNotebook` throws.
 */
export function openForCommand(
  path: string,
  mode: 'open' | 'create',
  author: string | undefined,
): OpenNotebook {
  const db = openNotebook(path, mode);
  const notebook: Notebook = { db, path, author: author ?? null, now: () => new Date() };
  const callUnchecked = async (name: string, input: unknown) =>
    (await dispatch(notebook, name, input)).value;
  return {
    call: (name, input) => callUnchecked(name, input) as never,
    callUnchecked,
    [Symbol.dispose]: () => closeNotebook(db),
  };
}
