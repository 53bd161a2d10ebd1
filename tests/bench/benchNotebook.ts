import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputOf, OperationName } from '../../db/api/contract.ts';
import { ask } from '../../db/host/dispatch.ts';
import type { Notebook } from '../../db/host/notebook.ts';
import type { AnswerOf } from '../../db/host/operations/index.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';

/** A notebook in a folder of its own, asked as the notebook process asks it. */
export interface BenchNotebook extends Disposable {
  path: string;
  folder: string;
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): AnswerOf<Name>;
  close(): void;
  open(): void;
}

/** Makes an empty notebook; dispose of it with `using`. */
export function createBenchNotebook(): BenchNotebook {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const path = join(folder, 'Bench.parley');
  const at = (mode: 'open' | 'create'): Notebook => ({
    db: openNotebook(path, mode),
    path,
    author: null,
    now: () => new Date(),
  });
  let notebook: Notebook | null = at('create');
  const close = () => {
    if (notebook) closeNotebook(notebook.db);
    notebook = null;
  };
  return {
    path,
    folder,
    call: (name, input) => ask(notebook!, name, input),
    close,
    open: () => (notebook = at('open')),
    [Symbol.dispose]: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
