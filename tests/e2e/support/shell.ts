import type { Browser, Page } from 'playwright-core';

/** A file that Parley saved where the person said. */
export interface SavedFile {
  name: string;
  content: Buffer;
}

/** What a person can see and reach of a running Parley. */
export interface Shell {
  page: Page;
  /** What the window tried to fetch from outside this machine; must stay empty. */
  strayRequests: string[];
  /** Errors the window threw or logged, content security violations included; must stay empty. */
  errors: string[];
  /** Does something that saves a file, and gives the file. */
  saved(act: () => Promise<void>): Promise<SavedFile>;
  /** Puts text on the clipboard, as copying it in another program does. */
  copy(text: string): Promise<void>;
  /** The text on the clipboard. */
  copied(): Promise<string>;
  /** The id of the process that has the notebook open. */
  notebookProcess(): Promise<number>;
  /** Ends Parley as closing its window does, and waits until the notebook is one file again. */
  close(): Promise<void>;
}

/** What the two ways of starting Parley are told. */
export interface ShellOptions {
  root: string;
  args: string[];
  env: Record<string, string>;
  folder: string;
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  /** A Chromium that is running already; of no use to Electron. */
  browser: Browser | undefined;
}
