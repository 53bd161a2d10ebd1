import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.github/workflows', import.meta.url));
const workflows = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
const text = workflows.join('\n');

test('every action is pinned by its commit, with the version beside it', () => {
  const uses = [...text.matchAll(/uses: (.*)/gu)].map(([, action]) => action ?? '');
  expect(uses.length).toBeGreaterThan(0);
  const loose = uses.filter((use) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(use));
  expect(loose).toEqual([]);
});

test('every job ends by itself', () => {
  const jobs = text.match(/^ {4}runs-on:/gmu) ?? [];
  expect(text.match(/^ {4}timeout-minutes: \d+$/gmu)).toHaveLength(jobs.length);
});

test('no job may write, and none keeps the key it was checked out with', () => {
  expect(text).not.toMatch(/: write/u);
  expect(text.match(/actions\/checkout@/gu)?.length).toBe(
    text.match(/persist-credentials: false/gu)?.length,
  );
});
