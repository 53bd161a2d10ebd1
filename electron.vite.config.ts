import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { cMaps } from './build/cMaps.ts';
import { pdfDecoders } from './build/pdfDecoders.ts';

/** What the runtime of Electron 45 understands; the browser host and the command line run on Node 24. */
const NODE = 'node24';
const CHROMIUM = 'chrome150';

/** Loaded as they are; everything else is bundled, and its licences are listed beside it. */
const EXTERNAL = ['electron', 'better-sqlite3'];
const license = { fileName: 'licenses.md' };

export default defineConfig({
  main: {
    plugins: [cMaps()],
    // Its other build declares a `require` of its own, which cannot stand in one file with ours; it
    // packs workbooks in the same thread either way.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      target: NODE,
      license,
      minify: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: 'electron/desktop/main.ts',
          notebook: 'db/host/main.ts',
          reading: 'db/host/reading/thread.ts',
          browserHost: 'electron/browser/main.ts',
          cli: 'db/cli/main.ts',
        },
        external: EXTERNAL,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: NODE,
      minify: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        external: EXTERNAL,
        // A sandboxed preload script cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), pdfDecoders()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: CHROMIUM,
      license,
      minify: true,
      sourcemap: false,
      // The policy allows no font from a data: address.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
