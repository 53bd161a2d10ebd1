import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ApiError } from '../api/errors.ts';

/** Where an export goes: a file of this name, or one called `fileName` in this folder. */
export function destination(out: string, fileName: string): string {
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? join(out, fileName) : out;
}

/**
 * Writes a text as UTF-8, or bytes, completely or not at all: to a file beside it that then takes its name.
 * Throws FILE_EXISTS unless `overwrite`, FOLDER_MISSING, and FILE_UNWRITABLE, always for the notebook
 * itself.
 */
export function writeExport(
  path: string,
  content: string | Uint8Array,
  { overwrite, notebook }: { overwrite: boolean; notebook: string },
): void {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ApiError('FOLDER_MISSING', { path: folder });
  }
  if (existsSync(path)) {
    if (realpathSync(path) === realpathSync(notebook)) {
      throw new ApiError('FILE_UNWRITABLE', { path, reason: 'it is the notebook itself' });
    }
    if (!overwrite) throw new ApiError('FILE_EXISTS', { path });
  }
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ApiError('FILE_UNWRITABLE', { path, reason: (error as Error).message });
  }
}
