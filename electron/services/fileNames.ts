import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

export const NOTEBOOK_EXTENSION = '.parley';

/** What a notebook is called: its file name without the extension. */
export function notebookTitle(file: string): string {
  const name = path.basename(file);
  return isNotebookName(name) ? name.slice(0, -NOTEBOOK_EXTENSION.length) : name;
}

/** Whether a name is that of a notebook. */
export function isNotebookName(name: string): boolean {
  return name.toLowerCase().endsWith(NOTEBOOK_EXTENSION) && name.length > NOTEBOOK_EXTENSION.length;
}

/** The same path with the extension of a notebook. */
export function asNotebookName(file: string): string {
  return isNotebookName(file) ? file : `${file}${NOTEBOOK_EXTENSION}`;
}

/** A title as a file name that every system takes. */
export function safeFileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 120)
    .trim();
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(name);
  return name === '' || reserved ? `Untitled ${name}`.trim() : name;
}

/** `Name.parley`, or `Name 2.parley` and so on where that is taken. */
export function freshPath(folder: string, name: string): string {
  const { name: stem, ext } = path.parse(name);
  let file = path.join(folder, name);
  for (let count = 2; existsSync(file); count++) {
    file = path.join(folder, `${stem} ${count}${ext}`);
  }
  return file;
}

/**
 * A path by which the same file is always known, whatever link or spelling leads to it; also for a
 * file that is still to be made.
 */
export function canonicalPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const whole = path.resolve(file);
    const folder = path.dirname(whole);
    return folder === whole ? whole : path.join(canonicalPath(folder), path.basename(whole));
  }
}
