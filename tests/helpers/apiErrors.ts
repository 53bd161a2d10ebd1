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
