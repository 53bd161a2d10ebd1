import { statSync } from 'node:fs';
import { ApiError } from '../../db/api/errors.ts';
import type { InputOf, OperationName } from '../../db/api/contract.ts';
import { first } from '../../db/store/database.ts';
import { ask } from '../../db/host/dispatch.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';
import type { Ledger } from './ledger.ts';

/** How a notebook was found after its process was killed. */
export interface Finding {
  /** Whether there was a log to be recovered, so that the kill was a real one. */
  unclean: boolean;
  /** What was lost, came back, or is not sound; empty when all is well. */
  problems: string[];
}

/** Opens a notebook after a crash and compares it with what had been acknowledged. */
export function inspect(path: string, ledger: Ledger): Finding {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  const db = openNotebook(path, 'open');
  try {
    const notebook = { db, path, author: null, now: () => new Date() };
    const call = <Name extends OperationName>(name: Name, input: InputOf<Name>) =>
      ask(notebook, name, input);
    const { steps } = call('history.list', { limit: 100_000 });
    const done = steps.filter(({ state }) => state === 'done').length;
    const lost = ledger.settle(done, ({ kind, id }) =>
      wordsIfThere(() => {
        if (kind === 'source') return call('source.get', { id }).text;
        if (kind === 'passage') return call('passage.get', { id }).words;
        call('note.get', { id });
        return first<{ text: string }>(db, 'SELECT text FROM note WHERE id = :id', { id })!.text;
      }),
    );
    const { problems } = call('notebook.check', {});
    return {
      unclean: log !== undefined && log.size > 0,
      problems: [...lost, ...problems.map(({ code, message }) => `${code}: ${message}`)],
    };
  } finally {
    closeNotebook(db);
  }
}

function wordsIfThere(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNKNOWN_ID') return null;
    throw error;
  }
}
