import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { describe, expect, onTestFinished, test } from 'vitest';
import config from '../../build/electron-builder.config.ts';
import { FUSES, setFuses } from '../../build/fuses.ts';
import { objectionsToContents } from '../../build/packaging/archive.ts';
import { makeStubRuntime } from '../../build/packaging/stubRuntime.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the fuses', () => {
  const wanted = [false, true, false, false, true, true, false, false, true];

  function runtime(fuses: readonly boolean[]): { file: string; context: AfterPackContext } {
    const folder = mkdtempSync(path.join(tmpdir(), 'parley-fuses-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    makeStubRuntime(folder, fuses);
    const packager = { executableName: 'electron', appInfo: { productFilename: 'Parley' } };
    const context = { appOutDir: folder, electronPlatformName: 'linux', arch: 1, packager };
    return {
      file: path.join(folder, 'electron'),
      context: context as unknown as AfterPackContext,
    };
  }

  test('are all set: no Node, no debugger, nothing but the checked archive', async () => {
    const { file, context } = runtime(wanted);
    await setFuses(context);
    const { version: _version, ...wire } = await getCurrentFuseWire(file);
    const set = Object.values(wire).map((state) => String.fromCharCode(Number(state)));
    expect(set).toEqual(wanted.map((on) => (on ? '1' : '0')));
  });

  test('stop the build when Electron has one that nobody has decided on', async () => {
    const { context } = runtime([...wanted, true]);
    await expect(setFuses(context)).rejects.toThrow(/strictlyRequireAllFuses/u);
  });

  test('are named one by one', () => {
    const named = Object.keys(FUSES).filter((key) => /^\d+$/u.test(key));
    expect(named).toHaveLength(wanted.length);
  });
});

describe('what is packed', () => {
  const binary = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
  const good = [
    'package.json',
    'LICENSE',
    'out/main/licenses.md',
    'out/main/main.js',
    'out/main/notebook.js',
    'out/main/reading.js',
    'out/main/chunks/errors-CEN1mm0L.js',
    'out/main/cmaps/UniJIS-UTF16-H.bcmap',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'out/renderer/licenses.md',
    'out/renderer/assets/index-Ck4RP02B.css',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/lib/index.js',
    binary,
  ];
  const files = (
    names: string[],
    unpacked = [binary],
  ): Parameters<typeof objectionsToContents>[0] =>
    names.map((name) => ({ name, size: 1, unpacked: unpacked.includes(name) }));
  const objections = (names: string[], unpacked?: string[]): string[] =>
    objectionsToContents(files(names, unpacked), 'linux-x64.node');

  test('is the built program with the one binary beside it', () => {
    expect(objections(good)).toEqual([]);
  });

  test.each([
    'db/host/main.ts',
    'tests/unit/x.test.ts',
    'out/main/cli.js',
    'out/main/browserHost.js',
    'out/renderer/assets/index-Ck4RP02B.js.map',
    'out/.state/build',
    'build/package.mjs',
    'node_modules/better-sqlite3/deps/sqlite3.c',
    'node_modules/node-addon-api/package.json',
    'node_modules/react/index.js',
    '.env',
  ])('has no %s', (name) => {
    expect(objections([...good, name])).toEqual([`${name} is packed and should not be`]);
  });

  test('lacks nothing', () => {
    for (const name of [
      'out/main/notebook.js',
      'out/main/reading.js',
      'out/preload/preload.cjs',
      'LICENSE',
    ]) {
      expect(objections(good.filter((other) => other !== name))).toEqual([`${name} is missing`]);
    }
  });

  test('has one binary, for this system, outside the archive and alone there', () => {
    const other = 'node_modules/better-sqlite3/prebuilds/darwin-arm64.node';
    expect(objections([...good, other])).toEqual([`${other} is a binary for another system`]);
    expect(objections(good, [])).toHaveLength(1);
    expect(objections(good, [binary, 'package.json'])).toHaveLength(1);
  });
});

describe('the configuration', () => {
  test('publishes nothing, rebuilds nothing and unpacks nothing by itself', () => {
    expect(config).toMatchObject({
      publish: null,
      npmRebuild: false,
      asar: { smartUnpack: false },
      asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
    });
    expect(config.afterPack).toBe(setFuses);
  });

  test('has one list of files, for a second one would let everything in', () => {
    expect([config.linux?.files, config.mac?.files, config.win?.files]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('makes installers for three systems, each of which knows .parley', () => {
    expect(config.linux?.target).toEqual(['AppImage', 'deb']);
    expect(config.win?.target).toEqual(['nsis']);
    expect(config.mac?.target).toEqual(['dmg', 'zip']);
    expect(config.fileAssociations).toMatchObject([{ ext: 'parley', role: 'Editor' }]);
  });

  test('names only files that are there', () => {
    const named = [
      'build/icons/icon.ico',
      'build/icons/icon.icns',
      'build/icons/document.ico',
      'build/icons/document.icns',
      'build/icons/512x512.png',
      'build/entitlements.mac.plist',
      'LICENSE',
    ];
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('asks of a Mac for nothing but compiling while running', () => {
    const plist = readFileSync(path.join(root, 'build/entitlements.mac.plist'), 'utf8');
    expect([...plist.matchAll(/<key>(.*)<\/key>/gu)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });
});
