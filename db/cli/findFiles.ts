import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../api/errors.ts';

/** What Parley itself keeps beside a notebook. */
const NOTEBOOK = /\.parley(?:-wal|-shm)?$/iu;

/**
 * The files that are meant by some paths: files as they are named, and of folders all that is in and
 * below them, in the order of their names. What is hidden is passed over, and so are notebooks and
 * links that lead to folders. `unreadable` hears of folders that cannot be read.
 */
export function findFiles(
  paths: readonly string[],
  unreadable: (path: string, error: ApiError) => void,
): string[] {
  return paths.flatMap((path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder ? filesBelow(path, unreadable) : [path];
  });
}

function filesBelow(folder: string, unreadable: (path: string, error: ApiError) => void): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !NOTEBOOK.test(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesBelow(path, unreadable);
        const isFile = entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path));
        return isFile ? [path] : [];
      });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    unreadable(folder, new ApiError('FILE_UNREADABLE', { fileName: folder, reason }));
    return [];
  }
}

function leadsToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
