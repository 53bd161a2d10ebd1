import type { InputOf, OperationName } from '../../../db/api/contract.ts';
import { attempt } from '../../data/attempt.ts';

/** Changes the notebook; what went wrong, in words, or null: as fields take it. */
export async function saveField<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<string | null> {
  const { error } = await attempt(name, input);
  return error && `${error.message} ${error.action}`;
}
