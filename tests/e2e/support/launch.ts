import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser.ts';
import { launchElectron } from './launchElectron.ts';
import type { Shell } from './shell.ts';

/** A running Parley with its window, as a person has it before them. */
export interface RunningParley extends Shell, AsyncDisposable {
  /** A folder of its own for notebooks and settings; gone when disposed of. */
  folder: string;
}

export interface LaunchOptions {
  /** The notebook to open; none shows the welcome screen. */
  notebook?: string;
  sample?: boolean;
  /** Keep using the folder of an earlier run: the same person, another day. */
  folder?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** A Chromium that is running already: starting one takes longer than Parley does. */
  browser?: Browser;
}

/** Whether the specs run in Electron instead of the browser host and Chromium. */
export const inElectron = process.env.PARLEY_E2E_SHELL === 'electron';

/** Starts Parley in Electron where PARLEY_E2E_SHELL says so, else in the browser host and Chromium. */
export async function launchParley(options: LaunchOptions = {}): Promise<RunningParley> {
  const folder = options.folder ?? makeFolder();
  const launch = inElectron ? launchElectron : launchBrowser;
  const shell = await launch({
    root: join(import.meta.dirname, '../../..'),
    args: argumentsOf(options),
    env: environment(folder),
    folder,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    browser: options.browser,
  });
  let closed: Promise<void> | null = null;
  const close = () => (closed ??= shell.close());
  return {
    ...shell,
    folder,
    close,
    async [Symbol.asyncDispose]() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An empty folder for one person's notebooks and settings. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-e2e-'));
}

function argumentsOf({ notebook, sample }: LaunchOptions): string[] {
  return [...(notebook ? [notebook] : []), ...(sample ? ['--sample'] : [])];
}

function environment(folder: string): Record<string, string> {
  const env = { ...process.env, PARLEY_USER_DATA: join(folder, 'user-data'), HOME: folder };
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
