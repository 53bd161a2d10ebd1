import path from 'node:path';
import { app } from 'electron';
import { isNotebookName } from '../services/fileNames.ts';

/** What a start of the program asks for. */
export interface LaunchRequest {
  notebooks: string[];
  sample: boolean;
}

/**
 * Reads a command line, of which Electron and Chromium have parts of their own: a notebook is what
 * ends in `.parley`.
 */
export function launchRequest(argv: readonly string[], folder: string): LaunchRequest {
  const words = argv.slice(1);
  return {
    notebooks: words
      .filter((word) => !word.startsWith('-') && isNotebookName(word))
      .map((word) => path.resolve(folder, word)),
    sample: words.includes('--sample'),
  };
}

/**
 * Hears of notebooks that the system or a second start wants opened, from now on; they come as one
 * request each.
 */
export function onLaunchRequest(open: (request: LaunchRequest) => void): void {
  app.on('second-instance', (_event, argv, folder) => open(launchRequest(argv, folder)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open({ notebooks: [file], sample: false });
  });
}
