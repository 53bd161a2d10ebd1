import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { badEdges } from './badEdges.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');

test('the linter draws the same arrows: it refuses every made-up bad import', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [from, specifier] of badEdges) {
    mkdirSync(path.join(folder, path.dirname(from)), { recursive: true });
    writeFileSync(path.join(folder, from), `import '${specifier}';\n`, { flag: 'a' });
  }
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=unix', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const refused = stdout.matchAll(/^(\S+?):(\d+):.*no-(?:restricted-imports|nodejs-modules)/gm);
  const seen = new Set(Array.from(refused, ([, file, line]) => `${file}:${line}`));
  const lines = new Map<string, number>();
  const accepted = badEdges.filter(([from]) => {
    const line = (lines.get(from) ?? 0) + 1;
    lines.set(from, line);
    return !seen.has(`${from}:${line}`);
  });
  expect(accepted).toEqual([]);
});
