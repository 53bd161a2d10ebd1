import { expect, test } from 'vitest';
import { readRepositoryFile } from './repository.ts';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

interface LockedPackage {
  readonly version: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface Lock {
  readonly packages: Record<string, LockedPackage>;
}

const manifest = JSON.parse(readRepositoryFile('package.json')) as Manifest;
const lockText = readRepositoryFile('package-lock.json');
const lock = JSON.parse(lockText) as Lock;

test('only what must ship unbundled is a dependency', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3']);
});

test('every version is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('Lexical is 0.52.0 in every package, and there is one copy of each', () => {
  const asked = Object.entries(manifest.devDependencies).filter(([name]) => isLexical(name));
  expect(asked.filter(([, version]) => version !== '0.52.0')).toEqual([]);
  const installed = Object.entries(lock.packages)
    .map(([folder, { version }]) => ({ name: folder.split('node_modules/').at(-1) ?? '', version }))
    .filter(({ name }) => isLexical(name));
  expect(installed.filter(({ version }) => version !== '0.52.0')).toEqual([]);
  expect(installed.length).toBeGreaterThanOrEqual(asked.length);
  expect(new Set(installed.map(({ name }) => name)).size).toBe(installed.length);
});

test('the lock names no address, so that any registry will do', () => {
  expect(lockText).not.toContain('"resolved"');
});

test('the lock is whole, so that npm ci installs from it on every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([folder, wanting]) =>
    Object.keys({ ...wanting.dependencies, ...wanting.optionalDependencies })
      .filter((name) => !isLocked(folder, name))
      .map((name) => `${name}, for ${folder}`),
  );
  expect(missing).toEqual([]);
});

/** Whether a package in `folder` finds the other one there or in a folder around it. */
function isLocked(folder: string, name: string): boolean {
  if (`${folder}/node_modules/${name}`.replace(/^\//, '') in lock.packages) return true;
  const around = folder.lastIndexOf('/node_modules/');
  return folder !== '' && isLocked(folder.slice(0, Math.max(around, 0)), name);
}

function isLexical(name: string): boolean {
  return name === 'lexical' || name.startsWith('@lexical/');
}
