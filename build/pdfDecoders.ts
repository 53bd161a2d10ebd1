import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { root } from './lib/paths.mjs';

const FOLDER = path.join(root, 'node_modules/pdfjs-dist/wasm');

/**
 * Decoders for the pictures of scanned pages. pdf.js asks for them by these names, as scripts where
 * no WebAssembly may be compiled; with them come the licences of what they were made from.
 */
const FILES = [
  'jbig2_nowasm_fallback.js',
  'openjpeg_nowasm_fallback.js',
  'LICENSE_JBIG2',
  'LICENSE_OPENJPEG',
  'LICENSE_PDFJS_JBIG2',
  'LICENSE_PDFJS_OPENJPEG',
];

/** Puts the decoders into the folder `pdf` of a build. */
export function pdfDecoders(): Plugin {
  return {
    name: 'pdf-decoders',
    generateBundle() {
      for (const name of FILES) {
        const source = readFileSync(path.join(FOLDER, name));
        this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source });
      }
    },
  };
}
