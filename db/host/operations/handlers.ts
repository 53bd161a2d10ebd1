import type { OperationName, OutputOf, ParsedInputOf } from '../../api/contract.ts';
import type { Context } from '../notebook.ts';

/** What answers an operation. Runs inside one transaction when the operation changes something. */
export type Handler<Name extends OperationName> = (
  context: Context,
  input: ParsedInputOf<Name>,
) => OutputOf<Name>;

/**
 * What answers an operation that must first wait for something: a file to be read. `prepare` does
 * so, before and outside the transaction, while other calls are answered; what it gives then answers,
 * as a handler does. It must not rely on what it saw in the notebook before it waited.
 */
export interface StagedHandler<Name extends OperationName> {
  prepare(context: Context, input: ParsedInputOf<Name>): Promise<() => OutputOf<Name>>;
}

/** The handlers of one group of operations: `Handlers<'tag'>` answers every `tag.…`. */
export type Handlers<Group extends string> = {
  [Name in InGroup<Group>]: Handler<Name>;
};

/**
 * Handlers of which some are staged. To be used with `satisfies`, so that callers in this process
 * know which answers they have to wait for.
 */
export type MixedHandlers<Group extends string> = {
  [Name in InGroup<Group>]: Handler<Name> | StagedHandler<Name>;
};

type InGroup<Group extends string> = Extract<OperationName, `${Group}.${string}`>;
