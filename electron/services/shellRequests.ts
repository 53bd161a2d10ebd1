import type { z } from 'zod';
import { ApiError } from '../../db/api/errors.ts';
import {
  shellContract,
  type ShellContract,
  type ShellOutput,
  type ShellRequest,
} from '../../db/api/shell.ts';
import { isPlainValue } from './security/plainValue.ts';

type ParsedShellInput<Name extends ShellRequest> = z.output<ShellContract[Name]['input']>;

/** What a face of Parley has to be able to do for its windows. */
export type ShellHandlers = {
  [Name in ShellRequest]: (input: ParsedShellInput<Name>) => Promise<ShellOutput<Name>>;
};

/** Checks a window's request of its shell against the contract and has it done: for both faces. */
export async function handleShellRequest(
  handlers: ShellHandlers,
  request: unknown,
  input: unknown,
): Promise<unknown> {
  if (typeof request !== 'string') {
    throw new ApiError('INVALID_INPUT', { problem: 'request: expected a string' });
  }
  if (!isShellRequest(request)) throw new ApiError('UNKNOWN_OPERATION', { operation: request });
  if (!isPlainValue(input)) {
    throw new ApiError('INVALID_INPUT', { problem: 'input: expected plain JSON below 300 MB' });
  }
  const parsed = shellContract[request].input.safeParse(input);
  if (!parsed.success) throw new ApiError('INVALID_INPUT', { problem: firstProblem(parsed.error) });
  const handle = handlers[request] as (input: unknown) => Promise<unknown>;
  return handle(parsed.data);
}

function isShellRequest(name: string): name is ShellRequest {
  return Object.hasOwn(shellContract, name);
}

function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'unknown';
  return issue.path.length ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
}
