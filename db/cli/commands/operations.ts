import { contract, isOperationName, operationNames } from '../../api/contract.ts';
import type { OperationName } from '../../api/contract.ts';
import { ApiError } from '../../api/errors.ts';
import type { RunCommand } from '../command.ts';
import { ExitCode } from '../exitCode.ts';
import { describeOperation, operationsTable } from '../operations.ts';
import { toJson } from '../output.ts';
import { parseArguments } from '../usage.ts';

/** `parley operations [NAME…]`: see `commands.ts`. */
export const run: RunCommand = (args, output) => {
  const { values, positionals } = parseArguments('operations', args, {
    markdown: { type: 'boolean' },
  });
  const named = positionals.map(knownOperation);
  const chosen = named.length > 0 ? named : operationNames;

  if (output.json) output.document({ operations: chosen.map(describeOperation) });
  else if (values.markdown) output.raw(operationsTable(chosen));
  else if (named.length > 0) {
    for (const name of named) output.raw(toJson(describeOperation(name)));
  } else {
    const width = Math.max(...operationNames.map((name) => name.length));
    for (const name of chosen) output.line(`${name.padEnd(width)}  ${contract[name].summary}`);
  }
  return ExitCode.done;
};

function knownOperation(name: string): OperationName {
  if (!isOperationName(name)) throw new ApiError('UNKNOWN_OPERATION', { operation: name });
  return name;
}
