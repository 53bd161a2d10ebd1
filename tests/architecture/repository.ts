import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is made here and not kept (see .gitignore). */
const MADE = new Set([
  '.git',
  'node_modules',
  'out',
  'release',
  'coverage',
  'test-results',
  '.vite',
]);

/** Every file of the repository, by its slash-separated path from the root. */
export const repositoryFiles: string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => !MADE.has(entry.name) && !entry.name.endsWith('.log'))
  .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
  .toSorted();

/** Every file with code in it. */
export const codeFiles: string[] = repositoryFiles.filter((file) => /\.[cm]?[jt]sx?$/.test(file));

/** The text of a file of the repository. */
export function readRepositoryFile(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
