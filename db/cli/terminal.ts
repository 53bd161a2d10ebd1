import { text } from 'node:stream/consumers';

/** What the command line reads and writes; in tests, two strings. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readInput(): Promise<string>;
}

/** The terminal, or the pipes, that this process was started with. */
export function terminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `parley … | head`: whoever was listening has heard enough.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    out: (written) => void process.stdout.write(written),
    err: (written) => void process.stderr.write(written),
    readInput: () => text(process.stdin),
  };
}
