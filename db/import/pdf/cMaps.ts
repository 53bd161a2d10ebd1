import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Where the tables are: a build has them beside what it runs, a checkout in the package. */
const FOLDERS = [
  new URL('./cmaps/', import.meta.url),
  new URL('../cmaps/', import.meta.url),
  new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url),
];

/**
 * Gives pdf.js the tables of characters (CMaps of Adobe) that Chinese, Japanese and Korean files
 * may name without holding them. It is the only way by which pdf.js gets at files, and it gets at
 * nothing else: fonts and code that it would fetch are not needed to read words.
 */
export class CMapsFromFolder {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS.find((each) => existsSync(each));
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/u.test(filename) || folder === undefined) {
      throw new Error(`Not here: ${filename}`);
    }
    return new Uint8Array(await readFile(new URL(filename, folder)));
  }
}
