import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  contract,
  type ChangedEvent,
  type InputOf,
  type OperationName,
} from '../../db/api/contract.ts';
import { dispatch, type Outcome } from '../../db/host/dispatch.ts';
import type { Notebook } from '../../db/host/notebook.ts';
import type { AnswerOf } from '../../db/host/operations/index.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';

/** A real notebook in a folder of its own, asked in this process. */
export interface TestNotebook extends AsyncDisposable, Disposable {
  path: string;
  folder: string;
  notebook: Notebook;
  /** What every call so far has told of changes, newest last. */
  changed: ChangedEvent[];
  /**
   * Asks for an operation and holds the answer to the contract. Throws an ApiError, or rejects with
   * it where a file must be read first.
   */
  call<Name extends OperationName>(name: Name, input?: InputOf<Name>): AnswerOf<Name>;
  /** Imports a text; gives the source's id. */
  paste(text: string, title?: string): Promise<string>;
  /** Closes the file and opens it again. */
  reopen(): void;
}

/** Makes an empty notebook; dispose of it with `using`. The clock moves a second with every step. */
export function createTestNotebook(): TestNotebook {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const path = join(folder, 'Test.parley');
  let time = Date.UTC(2031, 2, 3, 9, 0, 0);
  const now = () => new Date((time += 1000));
  const open = (mode: 'open' | 'create'): Notebook => ({
    db: openNotebook(path, mode),
    path,
    author: 'Tester',
    now,
  });
  const test: TestNotebook = {
    path,
    folder,
    notebook: open('create'),
    changed: [],
    call(name, input) {
      const tell = ({ value, changed }: Outcome) => {
        if (changed) test.changed.push(changed);
        contract[name].output.parse(value);
        return value;
      };
      const outcome = dispatch(test.notebook, name, input ?? {});
      return (outcome instanceof Promise ? outcome.then(tell) : tell(outcome)) as never;
    },
    async paste(text, title = 'Test source') {
      return (await test.call('source.paste', { title, text })).id;
    },
    reopen() {
      closeNotebook(test.notebook.db);
      test.notebook = open('open');
    },
    [Symbol.dispose]() {
      test.notebook.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
    async [Symbol.asyncDispose]() {
      test[Symbol.dispose]();
    },
  };
  return test;
}
