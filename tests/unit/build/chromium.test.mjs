import { expect, test } from 'vitest';
import { chooseChromium, usualPlaces } from '../../../build/lib/chromium.mjs';

/**
 * Finds a Chromium on a machine where only `working` ones do, and tells what it did for it.
 * @param {Partial<import('../../../build/lib/chromium.mjs').Ways>} ways
 * @param {string[]} working
 */
async function choose(ways, working) {
  /** @type {string[]} */
  const did = [];
  const found = await chooseChromium({
    named: undefined,
    usual: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    playwright: async () => '/cache/playwright',
    downloadPlaywright: async () => void did.push('download'),
    installPackage: async () => {
      did.push('install');
      return '/usr/bin/chromium';
    },
    works: async (program) => working.includes(program),
    ...ways,
  });
  return { found, did };
}

test('the one that is named is taken, or none', async () => {
  const all = ['/opt/mine', '/usr/bin/chromium'];
  expect(await choose({ named: '/opt/mine' }, all)).toEqual({ found: '/opt/mine', did: [] });
  expect(await choose({ named: '/opt/gone' }, all)).toEqual({ found: null, did: [] });
});

test('an installed one comes before Playwright’s, and in the order of the places', async () => {
  const all = ['/cache/playwright', '/usr/bin/google-chrome', '/usr/bin/chromium'];
  expect(await choose({}, all)).toEqual({ found: '/usr/bin/chromium', did: [] });
  expect(await choose({}, all.slice(0, 2))).toEqual({ found: '/usr/bin/google-chrome', did: [] });
  expect(await choose({}, all.slice(0, 1))).toEqual({ found: '/cache/playwright', did: [] });
});

test('where there is none, Playwright’s is fetched', async () => {
  /** @type {string[]} */
  const working = [];
  const downloadPlaywright = async () => void working.push('/cache/playwright');
  expect(await choose({ downloadPlaywright }, working)).toEqual({
    found: '/cache/playwright',
    did: [],
  });
});

test('where that fails, the package is installed, if we may', async () => {
  /** @type {string[]} */
  const working = [];
  const installPackage = async () => {
    working.push('/usr/bin/chromium');
    return '/usr/bin/chromium';
  };
  expect(await choose({ installPackage }, working)).toEqual({
    found: '/usr/bin/chromium',
    did: ['download'],
  });
  expect(await choose({ installPackage: null }, [])).toEqual({ found: null, did: ['download'] });
});

test('where nothing helps, there is none', async () => {
  expect(await choose({}, [])).toEqual({ found: null, did: ['download', 'install'] });
});

test('the usual places follow the platform', () => {
  expect(usualPlaces('linux', { PATH: '/usr/local/bin:/usr/bin' }).slice(0, 3)).toEqual([
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium-browser',
  ]);
  expect(usualPlaces('darwin', { HOME: '/h' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const windows = usualPlaces('win32', { PROGRAMFILES: 'C:/Program Files' });
  expect(windows).toContain('C:/Program Files/Microsoft/Edge/Application/msedge.exe');
  expect(windows).toHaveLength(3);
});
