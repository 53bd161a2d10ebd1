import { isOperationName } from '../../db/api/contract.ts';
import { ApiError } from '../../db/api/errors.ts';
import type { NotebookSession } from './notebookSession.ts';
import { isPlainValue } from './security/plainValue.ts';

/**
 * Passes a window's call on to its notebook. Checked here: that the operation exists and that the
 * input is plain and of bearable size. What the input says is checked where it is used.
 */
export async function callNotebook(
  session: NotebookSession,
  operation: unknown,
  input: unknown,
): Promise<unknown> {
  if (typeof operation !== 'string') {
    throw new ApiError('INVALID_INPUT', { problem: 'operation: expected a string' });
  }
  if (!isOperationName(operation)) throw new ApiError('UNKNOWN_OPERATION', { operation });
  if (!isPlainValue(input)) {
    throw new ApiError('INVALID_INPUT', { problem: 'input: expected plain JSON below 300 MB' });
  }
  return session.call(operation, input);
}
