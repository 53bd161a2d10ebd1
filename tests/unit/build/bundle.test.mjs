import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../build/lib/bundle.mjs';

let folder = '';
const entries = ['source', 'config.ts'];
const stamp = () => fingerprint(folder, entries);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-stamp-'));
  mkdirSync(path.join(folder, 'source/deep'), { recursive: true });
  write('source/deep/a.ts', 'a');
  write('config.ts', 'c');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the stamp stays while the sources do', () => {
  const before = stamp();
  write('beside.ts', 'not a source');
  expect(stamp()).toBe(before);
});

test.each([
  ['changes its size', () => write('source/deep/a.ts', 'longer')],
  ['changes its time', () => utimesSync(path.join(folder, 'config.ts'), 1, 1)],
  ['comes', () => write('source/b.ts', '')],
  ['goes', () => rmSync(path.join(folder, 'source/deep/a.ts'))],
  ['that is named goes', () => rmSync(path.join(folder, 'config.ts'))],
  ['moves', () => move('source/deep/a.ts', 'source/a.ts')],
])('the stamp changes when a file %s', (_, change) => {
  const before = stamp();
  change();
  expect(stamp()).not.toBe(before);
});

/**
 * A file of one fixed time, so that only what a test changes is changed.
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  writeFileSync(path.join(folder, file), text);
  utimesSync(path.join(folder, file), 1000, 1000);
}

/**
 * @param {string} from
 * @param {string} to
 */
function move(from, to) {
  rmSync(path.join(folder, from));
  write(to, 'a');
}
