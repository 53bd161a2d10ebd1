import type { ErrorCode } from '../api/errors.ts';

/** How a command ended, for shells. */
export const ExitCode = {
  /** Done. */
  done: 0,
  /** The notebook or an input is at fault. */
  fault: 1,
  /** Wrong usage: the command itself cannot be understood. */
  usage: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

const WRONG_USAGE: ReadonlySet<ErrorCode> = new Set([
  'USAGE',
  'MALFORMED_JSON',
  'UNKNOWN_OPERATION',
]);

/** The exit code of a command that failed with `code`. */
export function exitCodeOf(code: ErrorCode): ExitCode {
  return WRONG_USAGE.has(code) ? ExitCode.usage : ExitCode.fault;
}
