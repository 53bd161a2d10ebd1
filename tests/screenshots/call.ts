import type { InputOf, OperationName } from '../../db/api/contract.ts';
import type { AnswerOf } from '../../db/host/operations/index.ts';

/** Asks for an operation of a notebook that no window has open. */
export type Call = <Name extends OperationName>(name: Name, input: InputOf<Name>) => AnswerOf<Name>;
