import type { z } from 'zod';
import {
  contract,
  isOperationName,
  type ChangedEvent,
  type InputOf,
  type OperationName,
} from '../api/contract.ts';
import { ApiError } from '../api/errors.ts';
import type { Change } from '../model/history.ts';
import { explain } from '../store/open.ts';
import { followChanges } from '../store/facts/currentFacts.ts';
import { recordStep } from '../store/history/recorder.ts';
import { handlers, type AnswerOf } from './operations/index.ts';
import type { Context, Notebook } from './notebook.ts';

/** What a call came to: its answer, and what it changed for everyone to hear. */
export interface Outcome {
  value: unknown;
  changed: ChangedEvent | null;
}

/** Every handler as it is seen by who does not know which operation it answers. */
type AnyHandler =
  | ((context: Context, input: unknown) => unknown)
  | { prepare(context: Context, input: unknown): Promise<() => unknown> };

/**
 * Answers one call: validates the input against the contract, runs the operation (as one step of
 * the history if it changes the notebook), and says what changed. At once, but where an operation
 * must be prepared: then other calls may be answered before. Throws, or rejects with, an ApiError.
 */
export function dispatch(
  notebook: Notebook,
  operation: string,
  input: unknown,
): Outcome | Promise<Outcome> {
  if (!isOperationName(operation)) throw new ApiError('UNKNOWN_OPERATION', { operation });
  const parsed = parseInput(operation, input);
  const context: Context = { ...notebook, step: { subject: '', merge: null } };
  const handler = handlers[operation] as AnyHandler;
  if (typeof handler === 'function') {
    return carryOut(context, operation, () => handler(context, parsed));
  }
  // Not a closure over the input: while a file is read, nothing should hold on to its content.
  return carryOutLater(context, operation, handler.prepare(context, parsed));
}

async function carryOutLater(
  context: Context,
  operation: OperationName,
  prepared: Promise<() => unknown>,
): Promise<Outcome> {
  let answer: () => unknown;
  try {
    answer = await prepared;
  } catch (error) {
    throw ApiError.from(explain(error, context.path));
  }
  return carryOut(context, operation, answer);
}

/** Asks for an operation in this process, and is told nothing of what it changed. */
export function ask<Name extends OperationName>(
  notebook: Notebook,
  name: Name,
  input: InputOf<Name>,
): AnswerOf<Name> {
  const outcome = dispatch(notebook, name, input);
  const value = outcome instanceof Promise ? outcome.then((late) => late.value) : outcome.value;
  return value as AnswerOf<Name>;
}

function carryOut(context: Context, operation: OperationName, answer: () => unknown): Outcome {
  const { effect, history } = contract[operation];
  const { db, path, author, now } = context;
  try {
    if (effect !== 'changes') {
      const value = answer();
      const changes = changesIn(value);
      followChanges(db, changes);
      return { value, changed: changedBy(operation, changes) };
    }
    const step = Object.assign(context.step, { operation, label: history, author });
    const { result, changes } = recordStep(db, step, now, answer);
    followChanges(db, changes);
    return { value: result, changed: changedBy(operation, changes) };
  } catch (error) {
    throw ApiError.from(explain(error, path));
  }
}

function parseInput(operation: keyof typeof contract, input: unknown): unknown {
  const parsed = contract[operation].input.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  throw new ApiError('INVALID_INPUT', { problem: describeProblem(parsed.error), operation });
}

/** The first problem of an input, with the field it is in. */
function describeProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'it does not have the expected form.';
  const field = issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : '';
  return `${field}${issue.message}`;
}

function changedBy(operation: string, changes: Change[]): ChangedEvent | null {
  return changes.length > 0 ? { operation, changes } : null;
}

/** Undo and redo answer with what they changed. */
function changesIn(value: unknown): Change[] {
  const changes = (value as { changes?: unknown } | null)?.changes;
  return Array.isArray(changes) ? (changes as Change[]) : [];
}
