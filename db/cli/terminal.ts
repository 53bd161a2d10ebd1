import { text } from 'node:stream/consumers';

/** What the command line reads and writes; in tests, two strings. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readInput(): Promise<string>;
  /** Shows how far something is, in one line that the next one overwrites; `''` takes it away. */
  status?(text: string): void;
  /** Calls when a person wants to stop (Ctrl+C); gives how not to be called any more. */
  onInterrupt?(listener: () => void): () => void;
}

/** Moves to the beginning of the line and empties it (ECMA-48: CR, EL). */
const EMPTY_LINE = '\r\u001B[K';

/** The terminal, or the pipes, that this process was started with. */
export function terminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `parley … | head`: whoever was listening has heard enough.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  // A status line would stand in the middle of what is written, so that makes way for it.
  let shown = '';
  const clear = () => {
    if (shown !== '') process.stderr.write(EMPTY_LINE);
    shown = '';
  };
  const status = (line: string) => {
    clear();
    shown = line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1));
    process.stderr.write(shown);
  };
  return {
    out: (written) => {
      clear();
      process.stdout.write(written);
    },
    err: (written) => {
      clear();
      process.stderr.write(written);
    },
    readInput: () => text(process.stdin),
    ...(process.stderr.isTTY ? { status } : {}),
    onInterrupt(listener) {
      // Once: whoever presses it again wants the process to end.
      process.once('SIGINT', listener);
      return () => void process.off('SIGINT', listener);
    },
  };
}
