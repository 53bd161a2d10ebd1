import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** A detail of an event. Words are kept only where they look like a code. */
export type LogDetail = string | number | boolean;

/** The local log: events and codes, never content. */
export interface Log {
  /** Where it lies, to show it to the person. */
  readonly file: string;
  event(name: string, details?: Record<string, LogDetail>): void;
}

const LIMIT = 1_000_000;
const CODE = /^[\w.:-]{1,80}$/u;

/**
 * Opens the log in `folder`. It is at most twice `limit` bytes: the present file and the one before.
 * What cannot be logged is left out; a full disk must not stop the program.
 */
export function openLog(folder: string, limit = LIMIT): Log {
  const file = path.join(folder, 'parley.log');
  return {
    file,
    event(name, details = {}) {
      const line = JSON.stringify({
        at: new Date().toISOString(),
        event: withhold(name),
        ...Object.fromEntries(
          Object.entries(details).map(([key, value]) => [withhold(key), withhold(value)]),
        ),
      });
      try {
        mkdirSync(folder, { recursive: true });
        rotate(file, limit);
        appendFileSync(file, `${line}\n`, { mode: 0o600 });
      } catch {
        // There is nowhere left to say so.
      }
    },
  };
}

/** Where an error came from, without its message, which may hold content, and without folders. */
export function errorOrigin(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: 'unknown' };
  const frame = /[\\/]([\w.-]+:\d+:\d+)\)?$/mu.exec(error.stack ?? '');
  return { error: error.name, at: frame?.[1] ?? 'unknown' };
}

/** Content has spaces, quotation marks or length; codes have none of them. */
function withhold<Value extends LogDetail>(value: Value): Value | '(withheld)' {
  return typeof value === 'string' && !CODE.test(value) ? '(withheld)' : value;
}

function rotate(file: string, limit: number): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= limit) renameSync(file, `${file}.1`);
}
