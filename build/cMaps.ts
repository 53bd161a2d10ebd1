import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { root } from './lib/paths.mjs';

/** The tables of characters (CMaps) that Chinese, Japanese and Korean PDF files need to be read. */
const FOLDER = path.join(root, 'node_modules/pdfjs-dist/cmaps');

/** Puts the tables, and their licence, into the folder `cmaps` of a build. */
export function cMaps(): Plugin {
  return {
    name: 'cmaps',
    generateBundle() {
      for (const file of readdirSync(FOLDER)) {
        const source = readFileSync(path.join(FOLDER, file));
        this.emitFile({ type: 'asset', fileName: `cmaps/${file}`, source });
      }
    },
  };
}
