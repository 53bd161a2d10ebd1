import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where start and test keep what they remember. Not part of the application. */
export const stateFolder = path.join(root, 'out/.state');

const executable = process.platform === 'win32' ? 'node.exe' : 'node';
const installedNode = path.join(root, 'node_modules/node/bin', executable);

/**
 * The Node that runs Parley: the one the `node` package brings, else ours if it is new enough.
 * @returns {string | null}
 */
export function findNode24() {
  if (existsSync(installedNode)) return installedNode;
  return Number.parseInt(process.versions.node, 10) >= 24 ? process.execPath : null;
}

/** @returns {string} */
export function node24() {
  const node = findNode24();
  if (node) return node;
  throw new Problem(
    'Node 24 is missing from node_modules; it comes by an install script, so run: npm ci --ignore-scripts=false',
  );
}

/**
 * The environment for everything we start: `node` means Node 24 there, too.
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(more = {}) {
  const key = pathKey(process.env);
  const folders = [path.dirname(node24()), process.env[key] ?? ''];
  return { ...process.env, [key]: folders.join(path.delimiter), ...more };
}

/**
 * What PATH is called here: `Path` on Windows.
 * @param {NodeJS.ProcessEnv} env
 */
export function pathKey(env) {
  return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
}
