import { existsSync } from 'node:fs';
import type { InputOf, OperationName } from '../../../db/api/contract.ts';
import { ask } from '../../../db/host/dispatch.ts';
import type { AnswerOf } from '../../../db/host/operations/index.ts';
import { closeNotebook, openNotebook } from '../../../db/store/open.ts';
import { dump } from '../../helpers/dump.ts';

/** Asks for an operation of a notebook. */
export type Call = <Name extends OperationName>(name: Name, input: InputOf<Name>) => AnswerOf<Name>;

/** Makes an empty notebook where there is none yet. */
export function makeNotebook(path: string): void {
  if (!existsSync(path)) closeNotebook(openNotebook(path, 'create'));
}

/** Opens a notebook that no Parley has open, without a window; makes it where it is not there. */
export async function inNotebook<Result>(
  path: string,
  work: (call: Call) => Result | Promise<Result>,
): Promise<Result> {
  const db = openNotebook(path, existsSync(path) ? 'open' : 'create');
  try {
    const notebook = { db, path, author: null, now: () => new Date() };
    return await work((name, input) => ask(notebook, name, input));
  } finally {
    closeNotebook(db);
  }
}

/** Everything that undo and redo restore, of a notebook that no Parley has open. */
export function contentOf(path: string): Record<string, string[]> {
  const db = openNotebook(path, 'open');
  try {
    return dump(db);
  } finally {
    closeNotebook(db);
  }
}
