import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What Parley itself keeps beside a notebook. */
const NOTEBOOK = /\.parley(?:-wal|-shm)?$/iu;

/**
 * The files that are meant by some paths: files as they are named, and of folders all that is in and
 * below them, in the order of their names. What is hidden is passed over, and so are notebooks and
 * links that lead to folders. A folder that has no files or may not be read stands for itself, so
 * that it is told of when its turn comes.
 */
export function findFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const files = isFolder(path) ? filesBelow(path) : [];
    return files.length > 0 ? files : [path];
  });
}

function filesBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [folder];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && !NOTEBOOK.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isSymbolicLink() && isFolder(path) ? [] : [path];
    });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
