import { expect } from 'vitest';
import { ApiError, type ErrorCode } from '../../db/api/errors.ts';

/**
 * Holds that `act` fails with `code`, in words with nothing left to fill in; gives the error.
 * An error of another sort is thrown on, so that the test shows it.
 */
export function expectApiError(code: ErrorCode, act: () => unknown): ApiError {
  let thrown: unknown;
  try {
    act();
  } catch (error) {
    thrown = error;
  }
  if (thrown !== undefined && !(thrown instanceof ApiError)) throw thrown;
  expect(thrown?.code, 'the code of the error').toBe(code);
  expect(`${thrown!.message} ${thrown!.action}`).not.toMatch(/\{\w+\}|undefined|\[object/);
  return thrown!;
}

/** The same of what `act` promises. */
export async function expectApiRejection(
  code: ErrorCode,
  act: () => Promise<unknown>,
): Promise<ApiError> {
  const thrown = await act().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  return expectApiError(code, () => {
    if (thrown) throw thrown.error;
  });
}
