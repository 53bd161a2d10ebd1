import type { Page } from 'playwright-core';
import type { NotebookName } from './notebooks.ts';

/** One state of the window, and how it is come by from the start. */
export interface Scene {
  name: string;
  notebook: NotebookName;
  act(page: Page): Promise<void>;
}
