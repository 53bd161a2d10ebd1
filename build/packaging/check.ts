import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { FUSES } from '../fuses.ts';
import { environment, root } from '../lib/paths.mjs';
import { exitWith, Problem } from '../lib/problem.mjs';
import { capture } from '../lib/run.mjs';
import {
  extractArchive,
  listArchive,
  objectionsToContents,
  objectionsToManifest,
} from './archive.ts';
import { builder } from './builder.mjs';
import { askPackedNotebook } from './packedNotebook.ts';
import { makeStubRuntime } from './stubRuntime.ts';

/**
 * Packs Parley for Linux round a stand-in for the Electron runtime, and checks what can be checked
 * without one: what is in the archive, what lies beside it, the fuses, and that the packed notebook
 * process works.
 */
const SHOWN = 20;
const FUSE_STATES = Object.entries(FUSES)
  .filter(([key]) => /^\d+$/u.test(key))
  .map(([, on]) => on === true);

const folder = mkdtempSync(path.join(tmpdir(), 'parley-package-'));
try {
  const objections = await check();
  if (objections.length > 0) {
    const some = objections.slice(0, SHOWN);
    if (objections.length > SHOWN) some.push(`and ${objections.length - SHOWN} more`);
    throw new Problem(`The package is not as it should be:\n- ${some.join('\n- ')}`);
  }
  console.log('The package is as it should be.');
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  exitWith(error);
}
rmSync(folder, { recursive: true, force: true });

/** What is wrong. */
async function check(): Promise<string[]> {
  const packed = await pack();
  const resources = path.join(packed, 'resources');
  const archive = path.join(resources, 'app.asar');
  const files = listArchive(archive);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB:`);
  for (const { name, size, unpacked } of files) {
    console.log(`${String(size).padStart(10)}  ${name}${unpacked ? '  (beside the archive)' : ''}`);
  }
  return [
    ...objectionsToContents(files, `linux-${process.arch}.node`),
    ...objectionsToManifest(archive),
    ...(existsSync(path.join(resources, 'sample.parley')) ? [] : ['the sample is missing']),
    ...(await objectionsToFuses(path.join(packed, 'parley'))),
    ...(await objectionsToNotebook(archive)),
  ];
}

/** Packs, and gives the folder of what was packed. */
async function pack(): Promise<string> {
  console.log('Packing …');
  const runtime = path.join(folder, 'runtime');
  makeStubRuntime(runtime, FUSE_STATES);
  const args = [...builder, '--linux', 'dir', `--${process.arch}`];
  args.push(`-c.electronDist=${runtime}`, `-c.directories.output=${path.join(folder, 'release')}`);
  const { code, output } = await capture(process.execPath, args, { cwd: root, env: environment() });
  if (code !== 0) throw new Problem(`${output}\nPacking failed.`);
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  return path.join(folder, 'release', `linux${suffix}-unpacked`);
}

async function objectionsToFuses(runtime: string): Promise<string[]> {
  const { version: _version, ...wire } = await getCurrentFuseWire(runtime);
  const set = Object.values(wire).map((state) => String.fromCharCode(Number(state)) === '1');
  const right = JSON.stringify(set) === JSON.stringify(FUSE_STATES);
  return right ? [] : [`the fuses are ${set.join(' ')}`];
}

async function objectionsToNotebook(archive: string): Promise<string[]> {
  if (process.platform !== 'linux') {
    console.log('The packed notebook process is for Linux and was not started here.');
    return [];
  }
  const app = path.join(folder, 'app');
  extractArchive(archive, app);
  const answer = await askPackedNotebook(app, path.join(folder, 'check.parley'));
  const ok = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  return ok ? [] : [`the packed notebook process answered ${JSON.stringify(answer)}`];
}
