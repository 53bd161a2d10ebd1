import type { InputOf, OperationName, OutputOf } from '../../db/api/contract.ts';

/** Asks for an operation of a notebook that no window has open. */
export type Call = <Name extends OperationName>(name: Name, input: InputOf<Name>) => OutputOf<Name>;
