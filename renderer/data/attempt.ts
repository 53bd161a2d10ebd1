import type { InputOf, OperationName, OutputOf } from '../../db/api/contract.ts';
import { ApiError } from '../../db/api/errors.ts';
import { notebook } from '../bridge/notebook.ts';

/** What became of a change: its answer, or why it failed. */
export type Attempt<Name extends OperationName> =
  { value: OutputOf<Name>; error: null } | { value: null; error: ApiError };

/** Changes the notebook; the caller shows the error, beside the field that caused it. */
export async function attempt<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Attempt<Name>> {
  try {
    return { value: await notebook.call(name, input), error: null };
  } catch (thrown) {
    return { value: null, error: ApiError.from(thrown) };
  }
}
