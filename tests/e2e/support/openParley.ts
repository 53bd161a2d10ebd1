import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { ParleyWindow } from '../pages/ParleyWindow.ts';
import {
  inElectron,
  launchParley,
  makeFolder,
  type LaunchOptions,
  type RunningParley,
} from './launch.ts';
import { launchChromium } from './launchBrowser.ts';
import { inNotebook, makeNotebook, type Call } from './notebooks.ts';

interface OpenOptions extends LaunchOptions {
  /** Fills the notebook before it is opened; it is empty otherwise. */
  prepare?: (call: Call) => void | Promise<void>;
  /** Errors that belong to what the spec does; anything else fails it. */
  expectedErrors?: RegExp;
}

/** A running Parley in a spec, with its window. */
export interface OpenedParley extends RunningParley {
  window: ParleyWindow;
  /** The path of the notebook it was asked to open. */
  path: string;
}

/** One Chromium for all specs of a file. */
let chromium: Promise<Browser> | undefined;
afterAll(async () => (await chromium)?.close());

const pictures = join(import.meta.dirname, '../../../test-results');

/**
 * Starts Parley for a spec and closes it with the spec, which then fails if the window logged an
 * error or asked for anything from outside. A notebook that is only named lies in a new folder; it
 * is made where it is not there. Where the spec fails, a picture of the window is kept.
 */
export async function openParley(options: OpenOptions = {}): Promise<OpenedParley> {
  const parley = await startParley(options);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await takePicture(parley, task.name);
    await parley[Symbol.asyncDispose]();
    expectNothingAmiss(parley, options);
  });
  return parley;
}

/** Starts Parley for whoever closes it. */
export async function startParley(options: OpenOptions): Promise<OpenedParley> {
  const folder = options.folder ?? makeFolder();
  const path = resolve(folder, options.notebook ?? '');
  if (options.notebook !== undefined) makeNotebook(path);
  if (options.prepare) await inNotebook(path, options.prepare);
  if (!inElectron) chromium ??= launchChromium();
  const browser = await chromium;
  const parley = await launchParley({
    ...options,
    folder,
    ...(browser && { browser }),
    ...(options.notebook !== undefined && { notebook: path }),
  });
  parley.page.setDefaultTimeout(15_000);
  // Otherwise Playwright begins to catch file dialogs only when one is waited for, and may be late.
  parley.page.on('filechooser', () => undefined);
  return { ...parley, path, window: new ParleyWindow(parley.page) };
}

/** Fails where the window logged an error or asked for anything from outside. */
export function expectNothingAmiss(
  { errors, strayRequests }: Pick<RunningParley, 'errors' | 'strayRequests'>,
  { expectedErrors }: Pick<OpenOptions, 'expectedErrors'> = {},
): void {
  const unexpected = errors.filter((error) => !expectedErrors?.test(error));
  expect(unexpected, 'errors of the window').toEqual([]);
  expect(strayRequests, 'requests that leave the machine').toEqual([]);
}

/** Keeps a picture of the window, to see why a spec failed. */
export async function takePicture({ page }: RunningParley, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const file = `${name.replace(/[^\w]+/gu, '-').slice(0, 80)}.png`;
  // The window may be gone already.
  await page.screenshot({ path: join(pictures, file) }).catch(() => undefined);
}
