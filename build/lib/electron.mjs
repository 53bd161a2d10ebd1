import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { download } from './download.mjs';
import { node24, root, stateFolder } from './paths.mjs';

const DAY = 24 * 60 * 60 * 1000;
const packageFolder = path.join(root, 'node_modules/electron');
const attemptFile = path.join(stateFolder, 'electron-attempt.json');

/**
 * @typedef {object} Desk
 * @property {string} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {number | undefined} uid
 */

/**
 * Why a window of our own cannot open here, whatever is installed; null when it can.
 * @param {Desk} desk
 * @returns {string | null}
 */
export function noWindowBecause({ platform, env, uid }) {
  if (platform !== 'linux') return null;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no screen here';
  if (uid === 0) return 'Electron keeps its sandbox only for an ordinary user, and you are root';
  return null;
}

/**
 * The Electron runtime, fetched if need be. An attempt that failed is not made again for a day.
 * @returns {Promise<string | null>} the program, or null when it cannot be had
 */
export async function ensureRuntime() {
  const found = findRuntime();
  if (found || triedLately(Date.now())) return found;
  console.log('Fetching the Electron runtime (about 110 MB, once) …');
  // What the electron package offers as `install-electron`.
  await download(node24(), [path.join(packageFolder, 'install.js')], {
    into: path.join(packageFolder, 'dist'),
    stallSeconds: 20,
  });
  const fetched = findRuntime();
  if (!fetched) {
    mkdirSync(stateFolder, { recursive: true });
    writeFileSync(attemptFile, JSON.stringify({ version: version(), at: Date.now() }));
  }
  return fetched;
}

function findRuntime() {
  try {
    const program = readFileSync(path.join(packageFolder, 'path.txt'), 'utf8');
    const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(packageFolder, 'dist');
    const runtime = path.join(dist, program);
    return existsSync(runtime) ? runtime : null;
  } catch {
    return null;
  }
}

/** @param {number} now */
function triedLately(now) {
  try {
    return isRecent(JSON.parse(readFileSync(attemptFile, 'utf8')), version(), now);
  } catch {
    return false;
  }
}

/**
 * Whether an attempt still counts: for this version, less than a day ago.
 * @param {{ version: string, at: number }} attempt
 * @param {string} wanted
 * @param {number} now
 * @returns {boolean}
 */
export function isRecent(attempt, wanted, now) {
  return attempt.version === wanted && attempt.at <= now && now - attempt.at < DAY;
}

/** @returns {string} */
function version() {
  return JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
}
