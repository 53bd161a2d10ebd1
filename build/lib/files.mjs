import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file under a folder, as sorted slash-separated paths relative to it.
 * @param {string} folder
 * @param {(name: string) => boolean} [enter] which folders to look into, by name
 * @returns {string[]}
 */
export function listFiles(folder, enter = () => true) {
  return walk('').toSorted();

  /**
   * @param {string} below
   * @returns {string[]}
   */
  function walk(below) {
    return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const file = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return enter(entry.name) ? walk(file) : [];
      return entry.isFile() ? [file] : [];
    });
  }
}

/**
 * The size of everything in a folder that may be changing, or not be there.
 * @param {string} folder
 * @returns {number}
 */
export function folderSize(folder) {
  try {
    return listFiles(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  } catch {
    return 0;
  }
}
