import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { folderSize } from './files.mjs';
import { environment, stateFolder } from './paths.mjs';
import { capture } from './run.mjs';

/**
 * Runs a downloader for as long as it gets anywhere: a slow line may take its time, a dead one
 * ends the attempt. Getting somewhere means that its temporary files or `into` grow.
 * @param {string} command
 * @param {string[]} args
 * @param {{ into: string, stallSeconds: number }} limits
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function download(command, args, { into, stallSeconds }) {
  mkdirSync(stateFolder, { recursive: true });
  const temporary = mkdtempSync(path.join(stateFolder, 'download-'));
  const stalled = new AbortController();
  let size = 0;
  let grewAt = Date.now();
  const watch = setInterval(() => {
    const now = folderSize(temporary) + folderSize(into);
    if (now !== size) [size, grewAt] = [now, Date.now()];
    if (Date.now() - grewAt > stallSeconds * 1000) stalled.abort();
  }, 500);
  const env = environment({ TMPDIR: temporary, TEMP: temporary, TMP: temporary });
  try {
    return await capture(command, args, { env, signal: stalled.signal, killSignal: 'SIGKILL' });
  } finally {
    clearInterval(watch);
    rmSync(temporary, { recursive: true, force: true });
  }
}
