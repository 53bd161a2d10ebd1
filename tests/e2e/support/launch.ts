import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, chromium, type BrowserContext, type Page } from 'playwright-core';

/** A running Parley with its window, as a person has it before them. */
export interface RunningParley extends AsyncDisposable {
  page: Page;
  /** A folder of its own for notebooks and settings; gone when disposed of. */
  folder: string;
  /** What the window tried to fetch from outside this machine; must stay empty. */
  strayRequests: string[];
  /** Errors the window threw or logged; must stay empty. */
  errors: string[];
  /** Ends Parley as closing its window does, and waits until the notebook is one file again. */
  close(): Promise<void>;
}

interface LaunchOptions {
  /** The notebook to open; none shows the welcome screen. */
  notebook?: string;
  sample?: boolean;
  /** Keep using the folder of an earlier run: the same person, another day. */
  folder?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

/** Starts Parley in Electron where PARLEY_E2E_SHELL says so, else in the browser host and Chromium. */
export function launchParley(options: LaunchOptions = {}): Promise<RunningParley> {
  return process.env.PARLEY_E2E_SHELL === 'electron'
    ? launchElectron(options)
    : launchBrowser(options);
}

const root = join(import.meta.dirname, '../../..');
const viewport = { width: 1440, height: 900 };

async function launchBrowser(options: LaunchOptions): Promise<RunningParley> {
  const folder = options.folder ?? makeFolder();
  const host = spawn(
    process.execPath,
    [join(root, 'out/main/browserHost.js'), ...argumentsOf(options), '--no-open'],
    { env: environment(folder), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await printedAddress(host);
  const browser = await chromium.launch({
    executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({
    viewport: options.viewport ?? viewport,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const watched = watch(context, new URL(address).origin);
  const page = await context.newPage();
  await page.goto(address);
  return finish(page, folder, watched, async () => {
    await browser.close();
    const ended = new Promise((resolve) => host.once('exit', resolve));
    host.kill('SIGTERM');
    if (host.exitCode === null) await ended;
  });
}

async function launchElectron(options: LaunchOptions): Promise<RunningParley> {
  const folder = options.folder ?? makeFolder();
  const app = await _electron.launch({
    args: [root, ...argumentsOf(options)],
    env: environment(folder) as Record<string, string>,
    colorScheme: options.colorScheme ?? 'light',
  });
  const watched = watch(app.context(), 'app://parley');
  const page = await app.firstWindow();
  await page.setViewportSize(options.viewport ?? viewport);
  return finish(page, folder, watched, () => app.close());
}

function argumentsOf({ notebook, sample }: LaunchOptions): string[] {
  return [...(notebook ? [notebook] : []), ...(sample ? ['--sample'] : [])];
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, PARLEY_USER_DATA: join(folder, 'user-data'), HOME: folder };
}

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-e2e-'));
}

function finish(
  page: Page,
  folder: string,
  watched: Pick<RunningParley, 'strayRequests' | 'errors'>,
  end: () => Promise<void>,
): RunningParley {
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await end();
  };
  return {
    page,
    folder,
    ...watched,
    close,
    async [Symbol.asyncDispose]() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function watch(
  context: BrowserContext,
  origin: string,
): Pick<RunningParley, 'strayRequests' | 'errors'> {
  const strayRequests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about|devtools):/u.test(url)) {
      strayRequests.push(url);
    }
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { strayRequests, errors };
}

async function printedAddress(host: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: host.stdout! })) {
    const address = /https?:\/\/\S+/u.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The browser host ended without printing its address.');
}
