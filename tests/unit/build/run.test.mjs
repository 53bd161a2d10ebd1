import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { download } from '../../../build/lib/download.mjs';
import { stateFolder } from '../../../build/lib/paths.mjs';
import { capture, run } from '../../../build/lib/run.mjs';

/**
 * @param {string} script
 * @returns {[string, string[]]}
 */
const node = (script) => [process.execPath, ['-e', script]];
const windows = process.platform === 'win32';

test('a program’s exit code is ours', async () => {
  expect(await run(...node('process.exit(3)'))).toBe(3);
});

test.skipIf(windows)('a program that dies of a signal has the code of the shells', async () => {
  expect(await run(...node('process.kill(process.pid, "SIGTERM")'))).toBe(143);
});

test.skipIf(windows)('a signal that we get is handed on', async () => {
  const running = run(...node('setInterval(() => {}, 1000)'));
  process.emit('SIGHUP', 'SIGHUP');
  expect(await running).toBe(129);
});

test('what a program says is kept, from both of its mouths', async () => {
  const { code, output } = await capture(...node('console.log("out"); console.error("err")'));
  expect(code).toBe(0);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

test('a program that is not there is a failure like another', async () => {
  expect((await capture('/no/such/program', [])).code).toBe(127);
});

test('a download that gets nowhere ends', async () => {
  const limits = { into: path.join(stateFolder, 'none'), stallSeconds: 0.5 };
  const { code } = await download(...node('setTimeout(() => {}, 60_000)'), limits);
  expect(code).not.toBe(0);
});

test('a slow download that gets somewhere is left alone', async () => {
  const into = path.join(stateFolder, `slow-${process.pid}`);
  const script = `
    const fs = require('node:fs');
    fs.mkdirSync(${JSON.stringify(into)}, { recursive: true });
    let parts = 0;
    const timer = setInterval(() => {
      fs.appendFileSync(${JSON.stringify(path.join(into, 'file'))}, 'part');
      if (++parts === 8) clearInterval(timer);
    }, 300);
  `;
  const { code } = await download(...node(script), { into, stallSeconds: 1 });
  expect(code).toBe(0);
  expect(existsSync(into)).toBe(true);
  rmSync(into, { recursive: true });
});
