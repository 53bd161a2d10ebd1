import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './files.mjs';
import { environment, node24, root, stateFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { capture } from './run.mjs';

const SOURCES = [
  'db',
  'electron',
  'renderer',
  'build/sample',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

/** What a build makes. */
const OUTPUTS = [
  'out/main/main.js',
  'out/main/notebook.js',
  'out/main/reading.js',
  'out/main/browserHost.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/sample/sample.parley',
];

/** What makes it, one after the other: the program, and the sample notebook. */
const SCRIPTS = [
  ['node_modules/electron-vite/bin/electron-vite.js', 'build'],
  ['build/sample/build.ts'],
];

const stampFile = path.join(stateFolder, 'build');

/** The browser host as the build made it. */
export const browserHost = path.join(root, 'out/main/browserHost.js');

/** Whether there is a whole build to run, of whatever sources. */
export function hasBuild() {
  return existsSync(stampFile) && missingOutputs().length === 0;
}

/** Whether the last build is still what the sources say. */
export function isBuilt() {
  return hasBuild() && readFileSync(stampFile, 'utf8') === fingerprint(root, SOURCES);
}

/**
 * Builds what runs.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function build() {
  // Taken before the build: what changes meanwhile is built the next time.
  const stamp = fingerprint(root, SOURCES);
  rmSync(stampFile, { force: true });
  let output = '';
  for (const script of SCRIPTS) {
    const made = await capture(node24(), script, {
      cwd: root,
      env: environment({ NODE_ENV: 'production' }),
    });
    output += made.output;
    if (made.code !== 0) return { ok: false, output };
  }
  const missing = missingOutputs();
  if (missing.length > 0) {
    return { ok: false, output: `${output}\nThe build did not make ${missing.join(', ')}.` };
  }
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(stampFile, stamp);
  return { ok: true, output };
}

/**
 * Builds what runs, unless the last build will do.
 * @returns {Promise<void>}
 */
export async function ensureBuilt() {
  if (isBuilt()) return;
  console.log('Building …');
  const { ok, output } = await build();
  if (!ok) throw new Problem(`${output}\nThe build failed; what it said is above.`);
}

function missingOutputs() {
  return OUTPUTS.filter((file) => !existsSync(path.join(root, file)));
}

/**
 * One short text that changes when a file comes, goes or changes (by size and time).
 * @param {string} folder
 * @param {string[]} entries files and folders in it; one that is missing counts as such
 * @returns {string}
 */
export function fingerprint(folder, entries) {
  const hash = createHash('sha256');
  for (const entry of entries) {
    const at = path.join(folder, entry);
    const found = statSync(at, { throwIfNoEntry: false });
    const files = found?.isDirectory() ? listFiles(at).map((file) => `${entry}/${file}`) : [entry];
    for (const file of files) {
      const stat = statSync(path.join(folder, file), { throwIfNoEntry: false });
      hash.update(`${file}\0${stat ? `${stat.mtimeMs}\0${stat.size}` : 'missing'}\n`);
    }
  }
  return hash.digest('hex');
}
