import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The bytes by which a runtime's fuses are found (electron/electron: docs/tutorial/fuses.md). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const VERSION = 1;

/**
 * Puts a file where the Electron runtime for Linux would be. It does nothing, but it has fuses, each
 * set the other way round than it is to become.
 */
export function makeStubRuntime(folder: string, fuses: readonly boolean[]): void {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  const wire = fuses.map((fuse) => (fuse ? '0' : '1')).join('');
  const bytes = Buffer.concat([
    Buffer.from(`#!/bin/false\n${SENTINEL}`, 'latin1'),
    Buffer.from([VERSION, fuses.length]),
    Buffer.from(`${wire}\n`, 'latin1'),
  ]);
  writeFileSync(path.join(folder, 'electron'), bytes, { mode: 0o755 });
}
