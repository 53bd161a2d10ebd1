import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAppUrl, resolveAppUrl } from '../../../electron/services/security/appProtocol.ts';

const ROOT = path.resolve('/srv/parley/renderer');

describe('resolveAppUrl', () => {
  test.each([
    ['app://parley/', 'index.html', 'text/html; charset=utf-8'],
    ['app://parley/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://parley/?x=../../etc#../y', 'index.html', 'text/html; charset=utf-8'],
    [
      'app://parley/assets/index-Ck4RP02B.css',
      'assets/index-Ck4RP02B.css',
      'text/css; charset=utf-8',
    ],
    [
      'app://parley/assets/_a~b@2x+c.js?v=1',
      'assets/_a~b@2x+c.js',
      'text/javascript; charset=utf-8',
    ],
    ['app://parley/assets/serif%2Dlatin.woff2', 'assets/serif-latin.woff2', 'font/woff2'],
  ])('serves %s', (url, file, mediaType) => {
    expect(resolveAppUrl(ROOT, url)).toEqual({ path: path.join(ROOT, file), mediaType });
  });

  test.each([
    'app://parley/../secret.js',
    'app://parley/..%2fsecret.js',
    'app://parley/..%2Fsecret.js',
    'app://parley/%2e%2e/secret.js',
    'app://parley/%2e%2e%2fsecret.js',
    'app://parley/%252e%252e%252fsecret.js',
    'app://parley/assets/../../secret.js',
    'app://parley/assets/..%5c..%5csecret.js',
    'app://parley/..\\secret.js',
    'app://parley/assets\\..\\..\\secret.js',
    'app://parley//etc/passwd.js',
    'app://parley/%2fetc/passwd.js',
    'app://parley/C:/Windows/win.js',
    'app://parley/C:%5cWindows%5cwin.js',
    'app://parley/\\\\server\\share\\x.js',
    'app://parley/index.html%00.js',
    'app://parley/%00',
    'app://parley/index.html\0.js',
    'app://parley/%',
    'app://parley/%zz.js',
    'app://parley/%c0%ae%c0%ae/secret.js',
    'app://parley/.env.json',
    'app://parley/.git/config.json',
    'app://parley/assets/',
    'app://parley/assets',
    'app://parley/./index.html',
    'app://parley/a//b.js',
    'app://parley/index.html:stream.js',
    'app://parley/index.html.js ',
    'app://parley/index.js\n',
    'app://parley/~root/../x.js',
    'app://parley/notebook.parley',
    'app://parley/main.ts',
    'app://parley/index.js.map',
    'app://parley/index.node',
    'app://parley',
    'app://other/index.html',
    'app://parley.example/index.html',
    'app://parley@example.org/index.html',
    'file:///srv/parley/renderer/index.html',
    'https://parley/index.html',
    '',
  ])('refuses %j', (url) => {
    expect(resolveAppUrl(ROOT, url)).toBeNull();
  });

  test('never leaves its folder, whatever the pieces of the address are', () => {
    const pieces = ['..', '.', '%2e', '%2f', '/', '\\', '%5c', '%00', 'a', 'x.js', ':', '%25', '?'];
    let seed = 7;
    const next = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return pieces[seed % pieces.length] ?? '';
    };
    const found: string[] = [];
    for (let round = 0; round < 20_000; round++) {
      const url = `app://parley/${Array.from({ length: 1 + (round % 8) }, next).join('')}`;
      const file = resolveAppUrl(ROOT, url);
      if (file) found.push(file.path);
    }
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((file) => !file.startsWith(`${ROOT}${path.sep}`))).toEqual([]);
  });
});

test('only addresses of the page itself are those of the app', () => {
  expect(isAppUrl('app://parley/x')).toBe(true);
  expect(['app://parley.org/', 'app://x/', 'https://parley/'].some(isAppUrl)).toBe(false);
});
