import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browserArguments } from '../../../electron/browser/arguments.ts';
import {
  startBrowserHost,
  type BrowserHost,
  type BrowserHostOptions,
} from '../../../electron/browser/browserHost.ts';
import { forkNotebooks } from '../../../electron/browser/notebookFork.ts';
import { hasDisplay, openCommand } from '../../../electron/browser/openBrowser.ts';
import { canonicalPath } from '../../../electron/services/fileNames.ts';
import { CONTENT_SECURITY_POLICY } from '../../../electron/services/security/csp.ts';
import { openSettings } from '../../../electron/services/settings.ts';
import { userFolders } from '../../../electron/services/userFolders.ts';
import { FakeLog, temporaryFolder } from './fixtures/fakes.ts';
import { EventListener, HttpClient } from './fixtures/http.ts';

const FAKE_NOTEBOOK = fileURLToPath(new URL('fixtures/fakeNotebook.ts', import.meta.url));

let folder: string;
let log: FakeLog;

beforeEach(() => {
  folder = canonicalPath(temporaryFolder());
  log = new FakeLog();
  mkdirSync(path.join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'renderer', 'index.html'), '<p>page</p>');
  writeFileSync(path.join(folder, 'renderer', 'assets', 'a.js'), 'script');
  writeFileSync(path.join(folder, 'secret.js'), 'secret');
});

function notebook(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
}

async function start(options: Partial<BrowserHostOptions> = {}): Promise<BrowserHost> {
  const host = await startBrowserHost({
    renderer: path.join(folder, 'renderer'),
    sample: path.join(folder, 'sample.parley'),
    version: '1.2.3',
    folders: userFolders({
      platform: process.platform,
      env: { PARLEY_USER_DATA: path.join(folder, 'user') },
      home: folder,
    }),
    settings: openSettings(path.join(folder, 'user'), log),
    log,
    spawn: forkNotebooks(FAKE_NOTEBOOK),
    port: 0,
    notebook: null,
    openSample: false,
    closeLimitMs: 100,
    ...options,
  });
  onTestFinished(() => host.stop());
  return host;
}

async function enter(host: BrowserHost): Promise<HttpClient> {
  const client = new HttpClient(host.address);
  await client.enter(host.address);
  return client;
}

describe('the door', () => {
  test('is on this machine only, and its address holds a long secret', async () => {
    const { address } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/u);
    expect((await start()).address.slice(-43)).not.toBe(address.slice(-43));
  });

  test('exchanges the token for a cookie that no script reads, and takes the token away', async () => {
    const host = await start();
    const client = new HttpClient(host.address);
    const answer = await client.enter(host.address);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const cookie = answer.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(
      new RegExp(`^parley-${client.port}=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict$`, 'u'),
    );
    expect(host.address).not.toContain(client.cookie?.split('=')[1]);
    expect((await client.get('/')).text).toBe('<p>page</p>');
  });

  test('stays shut without the cookie, with another, or with that of another run', async () => {
    const host = await start();
    const other = await enter(await start());
    const client = new HttpClient(host.address);
    for (const cookie of [
      undefined,
      `parley-${client.port}=`,
      `parley-${client.port}=${'0'.repeat(64)}`,
      `parley-${client.port}=${other.cookie?.split('=')[1]}`,
      'parley=x; other=y',
    ]) {
      for (const place of ['/', '/index.html', '/assets/a.js', '/nothing', '/?token=wrong']) {
        const answer = await client.get(place, { cookie });
        expect(answer.status).toBe(403);
        expect(answer.text).toContain('Open Parley by the address it printed');
        expect(answer.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
      }
      for (const place of ['/api/events', '/api/call']) {
        const answer = await client.get(place, { cookie });
        expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
      }
    }
  });

  test.each([
    ['another host', { host: 'example.org' }],
    ['another name for this machine', { host: 'localhost' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'https://example.org' }],
    ['an origin on another port', { origin: 'http://127.0.0.1:1' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as browsers tell it', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a request for or from %s, cookie or not', async (_what, headers) => {
    const host = await start();
    const client = await enter(host);
    const { search } = new URL(host.address);
    for (const place of ['/', `/${search}`, '/api/events', '/assets/a.js']) {
      const answer = await client.get(place, headers);
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(log.events).toContain('http.foreign');
  });

  test('lets our own page and a typed address in', async () => {
    const client = await enter(await start());
    for (const site of ['same-origin', 'none', undefined]) {
      const answer = await client.get('/', { 'sec-fetch-site': site });
      expect(answer.status).toBe(200);
    }
  });

  test('takes a post only from our own page, and only as JSON', async () => {
    const client = await enter(await start());
    const body = '{"request":"state","input":{}}';
    const json = { 'content-type': 'application/json' };
    const send = (headers: Record<string, string>): Promise<{ status: number }> =>
      client.send('POST', '/api/shell', headers, body);
    expect((await send({ origin: client.origin, ...json })).status).toBe(200);
    expect((await send(json)).status).toBe(403);
    expect((await send({ origin: client.origin })).status).toBe(415);
    expect((await send({ origin: client.origin, 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('files', () => {
  test('come with the policy and are not kept', async () => {
    const client = await enter(await start());
    const answer = await client.get('/assets/a.js?v=1');
    expect(answer).toMatchObject({ status: 200, text: 'script' });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  test.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/%2e%2e%2fsecret.js',
    '/assets/../../secret.js',
    '/assets/..%5c..%5csecret.js',
    '/..\\secret.js',
    '//secret.js',
    '/%2fetc/passwd',
    '/index.html%00.js',
    '/%',
    '/assets/',
    '/user/settings.json',
  ])('are not found at %s', async (place) => {
    const client = await enter(await start());
    const answer = await client.get(place);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
  });

  test('are only read', async () => {
    const client = await enter(await start());
    for (const method of ['PUT', 'DELETE', 'POST', 'OPTIONS']) {
      const answer = await client.send(method, '/index.html', { origin: client.origin });
      expect(answer.status).toBe(405);
    }
  });
});

describe('calls', () => {
  test('reach the notebook, and its answers come back', async () => {
    const file = notebook('a.parley');
    const client = await enter(await start({ notebook: file }));
    expect(await client.post('/api/call', { operation: 'notebook.check', input: {} })).toEqual({
      ok: true,
      value: { operation: 'notebook.check', notebook: file, mode: 'open', author: '' },
    });
  });

  test('fail as values', async () => {
    const client = await enter(await start({ notebook: notebook('a.parley') }));
    const code = async (place: string, body: unknown): Promise<unknown> =>
      ((await client.post(place, body)) as { error: { code: string } }).error.code;
    expect(await code('/api/call', { operation: 'x', input: {} })).toBe('UNKNOWN_OPERATION');
    expect(await code('/api/call', { operation: 'note.list' })).toBe('INVALID_INPUT');
    expect(await code('/api/call', {})).toBe('INVALID_INPUT');
    expect(await code('/api/call', [])).toBe('INVALID_INPUT');
    expect(await code('/api/call', 'words')).toBe('FORBIDDEN');
    expect(await code('/api/shell', { request: 'x', input: {} })).toBe('UNKNOWN_OPERATION');
    expect(await code('/api/shell', { request: 'state', input: { x: 1 } })).toBe('INVALID_INPUT');
    expect(await code('/api/other', {})).toBe('FORBIDDEN');
    const malformed = await client.send(
      'POST',
      '/api/call',
      { origin: client.origin, 'content-type': 'application/json' },
      '{"operation":',
    );
    expect(malformed.status).toBe(400);
  });

  test('may be large, and not too large', async () => {
    const client = await enter(await start({ notebook: notebook('a.parley'), bodyLimit: 100_000 }));
    const send = (length: number): Promise<unknown> =>
      client.post('/api/call', { operation: 'note.list', input: { text: 'x'.repeat(length) } });
    expect(await send(99_000)).toMatchObject({ ok: true });
    expect(await send(2_000_000)).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN', details: { reason: 'it is too large' } },
    });
    expect(await send(10)).toMatchObject({ ok: true });
  });

  test('in flight fail when the process dies, and the next ones work again', async () => {
    const client = await enter(await start({ notebook: notebook('a.parley') }));
    const window = await EventListener.listen(client);
    const lost = { ok: false, error: { code: 'PROCESS_LOST' } };
    const hanging = client.post('/api/call', { operation: 'history.redo', input: {} });
    expect(await client.post('/api/call', { operation: 'history.undo', input: {} })).toMatchObject(
      lost,
    );
    expect(await hanging).toMatchObject(lost);
    expect(await client.post('/api/call', { operation: 'note.list', input: {} })).toMatchObject({
      ok: true,
    });
    await vi.waitFor(() =>
      expect(window.events).toEqual([['shell', { type: 'processLost', recovered: true }]]),
    );
    await client.post('/api/call', { operation: 'history.undo', input: {} });
    await vi.waitFor(() =>
      expect(window.events.at(-1)).toEqual(['shell', { type: 'processLost', recovered: false }]),
    );
  });
});

describe('events', () => {
  test('every window hears of a change', async () => {
    const client = await enter(await start({ notebook: notebook('a.parley') }));
    const windows = [await EventListener.listen(client), await EventListener.listen(client)];
    await client.post('/api/call', { operation: 'source.paste', input: {} });
    for (const window of windows) {
      await vi.waitFor(() =>
        expect(window.events).toEqual([['changed', { operation: 'source.paste', changes: [] }]]),
      );
    }
  });

  test('another notebook: the windows save, then hear of it, and calls go there', async () => {
    const client = await enter(await start({ notebook: notebook('a.parley') }));
    const window = await EventListener.listen(client);
    const other = notebook('b.parley');
    const opening = client.post('/api/shell', { request: 'openNotebook', input: { path: other } });
    await vi.waitFor(() => expect(window.events).toEqual([['shell', { type: 'closing' }]]));
    expect(await client.post('/api/close-ready', {})).toMatchObject({ ok: true });
    expect(await opening).toEqual({ ok: true, value: { opened: true } });
    expect(window.events.at(-1)).toEqual(['shell', { type: 'notebook' }]);
    const answer = await client.post('/api/call', { operation: 'note.list', input: {} });
    expect(answer).toMatchObject({ value: { notebook: other } });
  });
});

describe('the shell', () => {
  const shell = async (client: HttpClient, request: string, input: object): Promise<unknown> => {
    const answer = (await client.post('/api/shell', { request, input })) as {
      ok: boolean;
      value?: unknown;
      error?: { code: string };
    };
    return answer.ok ? answer.value : answer.error?.code;
  };

  test('begins without a notebook, and has a place for new ones', async () => {
    const client = await enter(await start());
    expect(await shell(client, 'state', {})).toMatchObject({
      shell: 'browser',
      version: '1.2.3',
      notebook: null,
    });
    expect(await shell(client, 'newNotebook', { title: 'Talks: round/2' })).toEqual({
      opened: true,
    });
    const made = path.join(folder, 'user', 'Documents', 'Parley', 'Talks round 2.parley');
    expect(existsSync(made)).toBe(true);
    expect(await shell(client, 'state', {})).toMatchObject({
      notebook: { path: made, title: 'Talks round 2' },
    });
    expect(await shell(client, 'newNotebook', { title: 'Talks: round/2' })).toBe('NOTEBOOK_EXISTS');
    expect(await shell(client, 'newNotebook', {})).toEqual({ opened: true });
    expect(await shell(client, 'recentNotebooks', {})).toMatchObject({
      notebooks: [{ title: 'Notebook' }, { title: 'Talks round 2' }],
    });
  });

  test('opens by path, and says what is not there', async () => {
    const client = await enter(await start());
    expect(await shell(client, 'openNotebook', {})).toEqual({ opened: false });
    expect(await shell(client, 'openNotebook', { path: '/no/such.parley' })).toBe(
      'NOTEBOOK_MISSING',
    );
    expect(await shell(client, 'state', {})).toMatchObject({ notebook: null });
  });

  test('opens a copy of the sample, each time a fresh one', async () => {
    const sample = notebook('sample.parley');
    const client = await enter(await start({ openSample: true }));
    expect(await shell(client, 'state', {})).toMatchObject({
      notebook: { title: 'Sample notebook' },
    });
    expect(await shell(client, 'openSample', {})).toEqual({ opened: true });
    expect(await shell(client, 'state', {})).toMatchObject({
      notebook: { title: 'Sample notebook 2' },
    });
    expect(existsSync(sample)).toBe(true);
  });

  test('leaves to the window what a browser does itself', async () => {
    const client = await enter(await start());
    const file = { fileName: 'a.md', mediaType: 'text/markdown', base64: btoa('x') };
    expect(await shell(client, 'saveFile', file)).toEqual({ saved: true, path: null });
    expect(await shell(client, 'openExternal', { url: 'https://example.org' })).toEqual({
      opened: false,
    });
    expect(await shell(client, 'openExternal', { url: 'file:///etc/passwd' })).toBe(
      'INVALID_INPUT',
    );
    expect(await shell(client, 'setMenu', { menu: [] })).toEqual({});
  });

  test('keeps the settings', async () => {
    const client = await enter(await start());
    await shell(client, 'setSettings', { settings: { theme: 'dark' } });
    await shell(client, 'setSettings', { settings: { displayName: 'Ada' } });
    expect(await shell(client, 'getSettings', {})).toMatchObject({
      theme: 'dark',
      displayName: 'Ada',
    });
  });

  test('tells the notebook at once how the person is called', async () => {
    const client = await enter(await start({ notebook: notebook('a.parley') }));
    await shell(client, 'setSettings', { settings: { displayName: 'Ada' } });
    expect(
      await client.post('/api/call', { operation: 'notebook.check', input: {} }),
    ).toMatchObject({ value: { author: 'Ada' } });
  });
});

describe('the end', () => {
  const within = async (host: BrowserHost, ms: number): Promise<boolean> =>
    Promise.race([
      host.stopped.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(resolve, ms, false)),
    ]);

  test('comes when no window ever came', async () => {
    const host = await start({ lifetime: { firstWindowMs: 50, lastWindowMs: 60_000 } });
    expect(await within(host, 5000)).toBe(true);
    await expect(new HttpClient(host.address).get('/')).rejects.toThrow(/ECONNREFUSED/u);
  });

  test('does not come while a window is open, nor when it is only reloaded', async () => {
    const host = await start({ lifetime: { firstWindowMs: 60_000, lastWindowMs: 700 } });
    const client = await enter(host);
    const window = await EventListener.listen(client);
    window.close();
    const reloaded = await EventListener.listen(client);
    expect(await within(host, 1000)).toBe(false);
    reloaded.close();
    expect(await within(host, 5000)).toBe(true);
  });

  test('closes the notebook in order, and leaves no process', async () => {
    const spawn = forkNotebooks(FAKE_NOTEBOOK);
    const gone = Promise.withResolvers<void>();
    const host = await start({
      notebook: notebook('a.parley'),
      spawn: (args) => {
        const child = spawn(args);
        return { ...child, onClose: (closed) => child.onClose(() => (closed(), gone.resolve())) };
      },
    });
    await host.stop();
    await gone.promise;
    expect(log.events).not.toContain('notebook.lost');
  });

  test('comes also when the notebook process hangs', async () => {
    const host = await start({
      notebook: notebook('a.parley'),
      processLimits: { readyMs: 10_000, shutdownMs: 100 },
    });
    const client = await enter(host);
    const hanging = client.post('/api/call', { operation: 'source.delete', input: {} });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await host.stop();
    await expect(hanging).resolves.toMatchObject({ error: { code: 'PROCESS_LOST' } });
  });

  test('on demand lets the windows save first', async () => {
    const host = await start({ notebook: notebook('a.parley'), closeLimitMs: 5000 });
    const client = await enter(host);
    const window = await EventListener.listen(client);
    const stopping = host.stop();
    await vi.waitFor(() => expect(window.events).toEqual([['shell', { type: 'closing' }]]));
    const saved = await client.post('/api/call', { operation: 'note.save', input: {} });
    expect(saved).toMatchObject({ ok: true });
    await client.post('/api/close-ready', {});
    await stopping;
    await window.ended;
  });
});

test('a notebook that cannot be opened is no reason to serve', async () => {
  const foreign = start({ notebook: notebook('foreign.parley') });
  await expect(foreign).rejects.toMatchObject({ code: 'NOTEBOOK_FOREIGN' });
});

test('a notebook that the command line names is made where it is not there', async () => {
  const file = path.join(folder, 'new.parley');
  await start({ notebook: file });
  expect(existsSync(file)).toBe(true);
});

test('a port that is taken is said, and the notebook is closed again', async () => {
  const { port } = new URL((await start()).address);
  const second = start({ port: Number(port), notebook: notebook('a.parley') });
  await expect(second).rejects.toThrow(/EADDRINUSE/u);
});

test('the command line is read strictly', () => {
  expect(browserArguments([])).toEqual({ notebook: null, sample: false, port: 0, open: true });
  expect(browserArguments(['a.parley', '--port', '8080', '--no-open'])).toEqual({
    notebook: 'a.parley',
    sample: false,
    port: 8080,
    open: false,
  });
  const wrong = [['--what'], ['a', 'b'], ['--port', 'x'], ['--port', '70000'], ['a', '--sample']];
  expect(wrong.filter((args) => browserArguments(args) !== null)).toEqual([]);
});

test('a browser is opened only where there is a screen', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(
    (['linux', 'darwin', 'win32'] as const).map((platform) => openCommand(platform)[0]),
  ).toEqual(['xdg-open', 'open', 'rundll32']);
});
