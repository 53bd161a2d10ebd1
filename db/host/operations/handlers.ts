import type { OperationName, OutputOf, ParsedInputOf } from '../../api/contract.ts';
import type { Context } from '../notebook.ts';

/** What answers an operation. Runs inside one transaction when the operation changes something. */
export type Handler<Name extends OperationName> = (
  context: Context,
  input: ParsedInputOf<Name>,
) => OutputOf<Name>;

/** The handlers of one group of operations: `Handlers<'tag'>` answers every `tag.…`. */
export type Handlers<Group extends string> = {
  [Name in Extract<OperationName, `${Group}.${string}`>]: Handler<Name>;
};
