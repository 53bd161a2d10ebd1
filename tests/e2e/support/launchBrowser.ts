import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright-core';
import type { Shell, ShellOptions } from './shell.ts';
import { watch } from './watch.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium that windows of the browser host are opened in. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
}

/** Starts the browser host, and its window in Chromium: one of its own, where none is given. */
export async function launchBrowser(options: ShellOptions): Promise<Shell> {
  const { root, args, env, viewport, colorScheme } = options;
  const host = spawn(
    process.execPath,
    [join(root, 'out/main/browserHost.js'), ...args, '--no-open'],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await printedAddress(host);
  const browser = options.browser ?? (await launchChromium());
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const watched = watch(context, new URL(address).origin);
  const page = await context.newPage();
  await page.goto(address);

  return {
    page,
    ...watched.seen,
    async saved(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const content = readFileSync(await download.path());
      return { name: download.suggestedFilename(), content };
    },
    copy: (text) => page.evaluate((words) => navigator.clipboard.writeText(words), text),
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    notebookProcess: () => Promise.resolve(childOf(host.pid!)),
    async close() {
      watched.stop();
      // The host lets its windows save before it ends.
      const ended = new Promise((resolve) => host.once('exit', resolve));
      host.kill('SIGTERM');
      if (host.exitCode === null && host.signalCode === null) await ended;
      await (options.browser ? context : browser).close();
    },
  };
}

async function printedAddress(host: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: host.stdout! })) {
    const address = /https?:\/\/\S+/u.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The browser host ended without printing its address.');
}

/** The process that the host has started; it starts one, for the notebook. */
function childOf(host: number): number {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  for (const line of table.split('\n')) {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line) ?? [];
    if (Number(parent) === host && args?.includes('notebook.js')) return Number(pid);
  }
  throw new Error('The browser host has no notebook process.');
}
