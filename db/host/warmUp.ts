import type { Database } from '../store/database.ts';
import { warmFacts } from '../store/facts/currentFacts.ts';

/** Long enough for what the window asks for when it opens. */
const AFTER_MS = 400;

/**
 * Reads the facts of a notebook, part by part between calls, before the first table or matrix is
 * asked for: of a large notebook that takes seconds. Ends when the connection is closed.
 */
export function warmUp(db: Database): void {
  const readPart = () => {
    if (db.open && warmFacts(db)) setImmediate(readPart);
  };
  setTimeout(readPart, AFTER_MS).unref();
}
