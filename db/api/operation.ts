import type { z } from 'zod';

/** What an operation does to the notebook. `aside`: changes something that history does not hold. */
export type Effect = 'reads' | 'changes' | 'aside';

/** Something that can be asked of a notebook, with everything that follows from it. */
export interface Operation<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
> {
  /** One line for `parley operations` and the documentation. */
  summary: string;
  effect: Effect;
  /** The line it leaves in the history; empty unless it changes the notebook. */
  history: string;
  input: Input;
  output: Output;
}

/** Declares an operation that leaves the notebook as it is. */
export function read<Input extends z.ZodObject, Output extends z.ZodType>(
  summary: string,
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { summary, effect: 'reads', history: '', input: refuseUnknown(input), output };
}

/** Declares an operation that changes the notebook: one transaction, one step of its history. */
export function write<Input extends z.ZodObject, Output extends z.ZodType>(
  summary: string,
  history: string,
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { summary, effect: 'changes', history, input: refuseUnknown(input), output };
}

/** Declares an operation that changes the notebook without being a step of its history. */
export function aside<Input extends z.ZodObject, Output extends z.ZodType>(
  summary: string,
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { summary, effect: 'aside', history: '', input: refuseUnknown(input), output };
}

/** A misspelt field must be an error, not a wish that is silently ignored. */
function refuseUnknown<Input extends z.ZodObject>(input: Input): Input {
  return input.strict() as unknown as Input;
}
