import path from 'node:path';
import { app } from 'electron';
import { startDesktop } from './desktop.ts';

const here = import.meta.dirname;

// Not awaited: Electron is not ready before this module has been evaluated.
void startDesktop({
  preload: path.join(here, '../preload/preload.cjs'),
  notebookEntry: path.join(here, 'notebook.js'),
  renderer: path.join(here, '../renderer'),
  sample: app.isPackaged
    ? path.join(process.resourcesPath, 'sample.parley')
    : path.join(here, '../sample/sample.parley'),
});
