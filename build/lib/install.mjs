import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findNode24, pathKey, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Makes node_modules what package-lock.json says. Runs npm, and so needs the network, only when
 * something is missing.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing what Parley is built from (npm ci) …');
  const npm = findNpm(process.env);
  if (!npm) {
    throw new Problem(
      'npm was not found: it comes with Node.js, so install Node.js from https://nodejs.org and start again.',
    );
  }
  const code = await run(
    npm.command,
    [
      ...npm.args,
      'ci',
      '--include=dev',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    {
      cwd: root,
      env: withoutInstalledNode(process.env),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: npm.shell,
    },
  );
  if (code !== 0) {
    throw new Problem(
      'The packages could not be installed; npm says why above. Check the network and the free space, then start again.',
    );
  }
}

function isInstalled() {
  const lock = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!lock) throw new Problem('package-lock.json is missing: get a fresh copy of the project.');
  if (!installed || !findNode24()) return false;
  return (
    missingPackages(lock, installed, (folder) => existsSync(path.join(root, folder))).length === 0
  );
}

/**
 * What the lock asks for that is not installed as it asks. An optional package may be absent (it
 * is for another platform); a package that nobody asked for does no harm.
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {(folder: string) => boolean} exists
 * @returns {string[]} package folders
 */
export function missingPackages(lock, installed, exists) {
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .filter(([folder, wanted]) => {
      const found = installed.packages[folder];
      if (!found) return !(wanted.optional || wanted.devOptional);
      return (
        found.version !== wanted.version || found.integrity !== wanted.integrity || !exists(folder)
      );
    })
    .map(([folder]) => folder);
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The npm that started us, else the one beside Node, else the one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, args: string[], shell: boolean } | null}
 */
function findNpm(env) {
  const beside = path.dirname(process.execPath);
  const scripts = [
    env.npm_execpath ?? '',
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const script = scripts.find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file));
  const node = env.npm_node_execpath ?? process.execPath;
  if (script && existsSync(node)) return { command: node, args: [script], shell: false };
  const windows = process.platform === 'win32';
  const name = windows ? 'npm.cmd' : 'npm';
  const onPath = (env[pathKey(env)] ?? '')
    .split(path.delimiter)
    .some((folder) => folder !== '' && existsSync(path.join(folder, name)));
  return onPath ? { command: name, args: [], shell: windows } : null;
}

/**
 * `npm ci` deletes node_modules first, so it must not run on the Node that lives there.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function withoutInstalledNode(env) {
  const key = pathKey(env);
  const folders = (env[key] ?? '').split(path.delimiter);
  const outside = folders.filter((folder) => !folder.startsWith(path.join(root, 'node_modules')));
  return { ...env, [key]: outside.join(path.delimiter) };
}
