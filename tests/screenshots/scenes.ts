import type { Page } from 'playwright-core';
import type { NotebookName } from './notebooks.ts';
import { dialogScenes } from './scenes/dialogs.ts';
import { frameScenes } from './scenes/frame.ts';
import { inspectorScenes } from './scenes/inspector.ts';
import { noteScenes } from './scenes/notes.ts';
import { readerScenes } from './scenes/reader.ts';

/** One state of the window, and how it is come by from the start. */
export interface Scene {
  name: string;
  notebook: NotebookName;
  act(page: Page): Promise<void>;
}

/** Everything that is taken a picture of. */
export const scenes: readonly Scene[] = [
  ...frameScenes,
  ...readerScenes,
  ...inspectorScenes,
  ...noteScenes,
  ...dialogScenes,
];
