import { existsSync } from 'node:fs';
import path from 'node:path';
import { download } from './download.mjs';
import { node24, pathKey, root, stateFolder } from './paths.mjs';
import { capture } from './run.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * Where a Chromium may be installed, best first.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME}/Applications`];
    return folders.flatMap((folder) => MAC.map((app) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS.map((app) => `${folder}/${app}`) : []));
  }
  const folders = (env[pathKey(env)] ?? '').split(':').filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/**
 * The ways to a Chromium, tried in this order; the first that has one wins.
 * @typedef {object} Ways
 * @property {string | undefined} named what PARLEY_CHROMIUM says
 * @property {string[]} usual
 * @property {() => Promise<string>} playwright where Playwright keeps its own
 * @property {() => Promise<void>} downloadPlaywright
 * @property {(() => Promise<string>) | null} installPackage Debian's, where we may
 * @property {(program: string) => Promise<boolean>} works
 */

/**
 * @param {Ways} ways
 * @returns {Promise<string | null>}
 */
export async function chooseChromium(ways) {
  // Named is meant: another one in its place would only hide that it does not work.
  if (ways.named) return (await ways.works(ways.named)) ? ways.named : null;
  const own = await ways.playwright();
  for (const program of [...ways.usual, own]) if (await ways.works(program)) return program;
  await ways.downloadPlaywright();
  if (await ways.works(own)) return own;
  const packaged = await ways.installPackage?.();
  return packaged && (await ways.works(packaged)) ? packaged : null;
}

/**
 * A Chromium for the end-to-end tests, installed if need be.
 * @returns {Promise<string | null>} null when none can be had
 */
export function ensureChromium() {
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return chooseChromium({
    named: process.env.PARLEY_CHROMIUM,
    usual: usualPlaces(process.platform, process.env),
    playwright: async () => (await import('playwright-core')).chromium.executablePath(),
    downloadPlaywright,
    installPackage: debian ? installDebianPackage : null,
    works,
  });
}

/**
 * Whether the file is there and is more than a stub or a program without its libraries.
 * @param {string} program
 */
async function works(program) {
  if (!existsSync(program)) return false;
  // Asked for its version, Chrome on Windows opens a window.
  if (process.platform === 'win32') return true;
  const { code } = await capture(program, ['--version'], { timeout: 20_000 });
  return code === 0;
}

async function downloadPlaywright() {
  console.log('Fetching Chromium (Playwright’s, about 180 MB, once) …');
  const playwright = path.join(root, 'node_modules/playwright-core/cli.js');
  await download(node24(), [playwright, 'install', 'chromium'], {
    into: stateFolder,
    stallSeconds: 45,
  });
}

async function installDebianPackage() {
  console.log('Installing Chromium (Debian’s package) …');
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  };
  await capture('apt-get', ['update'], options);
  const { code, output } = await capture(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    options,
  );
  if (code !== 0) console.log(output.trim());
  return '/usr/bin/chromium';
}
