import type { InputOf, OperationName, OutputOf } from '../../db/api/contract.ts';
import { notebook } from '../bridge/notebook.ts';
import { reportError } from '../ui/toasts.ts';

/**
 * Changes the notebook and shows the error if that fails; gives null then. What is shown follows by
 * itself (changes.ts), so there is nothing to update by hand.
 */
export async function change<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name> | null> {
  try {
    return await notebook.call(name, input);
  } catch (error) {
    reportError(error);
    return null;
  }
}
