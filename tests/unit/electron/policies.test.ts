import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Session } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardNavigation } from '../../../electron/desktop/navigationGuard.ts';
import {
  answerAppRequest,
  registerAppScheme,
  serveApp,
} from '../../../electron/desktop/protocol.ts';
import { applySessionPolicy } from '../../../electron/desktop/sessionPolicy.ts';
import { mainWindowOptions } from '../../../electron/desktop/window.ts';
import { CONTENT_SECURITY_POLICY } from '../../../electron/services/security/csp.ts';
import { app, cancellable, protocol, session, WebContents } from '../../doubles/electron.ts';
import { FakeLog, temporaryFolder } from './fixtures/fakes.ts';

vi.mock('electron', () => import('../../doubles/electron.ts'));

let log: FakeLog;
beforeEach(() => {
  log = new FakeLog();
  vi.clearAllMocks();
  session.defaultSession.removeAllListeners();
});

test('a window is sandboxed and isolated, has no Node, and loads one preload script', () => {
  expect(mainWindowOptions({ preload: '/p.cjs', dark: false, number: 1 }).webPreferences).toEqual({
    preload: '/p.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    spellcheck: false,
  });
});

test('a window shows itself only when there is something to see, and remembers its place', () => {
  const traits = { preload: '/p.cjs', dark: true, number: 2 };
  expect(mainWindowOptions(traits)).toMatchObject({
    show: false,
    name: 'notebook-2',
    windowStatePersistence: true,
  });
  const light = mainWindowOptions({ ...traits, dark: false });
  expect(mainWindowOptions(traits).backgroundColor).not.toBe(light.backgroundColor);
});

describe('the app protocol', () => {
  let root: string;
  beforeEach(() => {
    const folder = temporaryFolder();
    root = path.join(folder, 'renderer');
    mkdirSync(path.join(root, 'assets'), { recursive: true });
    writeFileSync(path.join(root, 'index.html'), '<p>page</p>');
    writeFileSync(path.join(root, 'assets', 'a.js'), 'script');
    writeFileSync(path.join(folder, 'secret.js'), 'secret');
  });

  test('is a scheme with an origin of its own, and without the rights of a file', () => {
    registerAppScheme();
    expect(protocol.registerSchemesAsPrivileged.mock.calls[0]?.[0]).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('answers with the file, its type and the policy', async () => {
    serveApp(session.defaultSession as unknown as Session, root);
    const [scheme, handler] = session.defaultSession.protocol.handle.mock.calls[0] ?? [];
    const handle = handler as unknown as (request: Request) => Promise<Response>;
    const response = await handle(new Request('app://parley/assets/a.js'));
    expect(scheme).toBe('app');
    expect(await response.text()).toBe('script');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(await (await handle(new Request('app://parley/'))).text()).toBe('<p>page</p>');
  });

  test.each([
    ['GET', 'app://parley/..%2fsecret.js', 404],
    ['GET', 'app://parley/assets/..%2f..%2fsecret.js', 404],
    ['GET', 'app://parley/%2e%2e%5csecret.js', 404],
    ['GET', 'app://parley/missing.js', 404],
    ['GET', 'app://parley/assets', 404],
    ['GET', 'app://elsewhere/index.html', 404],
    ['POST', 'app://parley/index.html', 405],
  ])('answers %s %s with %i and nothing else', async (method, url, status) => {
    const response = await answerAppRequest(root, { method, url });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });
});

describe('the session', () => {
  type Listener = (...values: unknown[]) => unknown;
  const denied = session.defaultSession;
  const given = (recorded: { mock: { calls: unknown[][] } }): Listener =>
    recorded.mock.calls[0]?.[0] as Listener;
  beforeEach(() => applySessionPolicy(denied as unknown as Session, log));

  test('makes no request but for the program’s own files', () => {
    const listener = given(denied.webRequest.onBeforeRequest);
    const cancelled = (url: string): unknown => {
      const callback = vi.fn<(answer: object) => void>();
      listener({ url, resourceType: 'xhr' }, callback);
      return callback.mock.calls[0]?.[0];
    };
    expect(cancelled('https://example.org/')).toEqual({ cancel: true });
    expect(cancelled('wss://example.org/')).toEqual({ cancel: true });
    expect(cancelled('file:///etc/passwd')).toEqual({ cancel: true });
    expect(cancelled('app://parley/index.html')).toEqual({ cancel: false });
    expect(log.events).toEqual(['network.denied', 'network.denied', 'network.denied']);
  });

  test('denies permissions, whether they are asked for or looked up', () => {
    const request = given(denied.setPermissionRequestHandler);
    const check = given(denied.setPermissionCheckHandler);
    const callback = vi.fn<(granted: boolean) => void>();
    request(null, 'media', callback);
    request(null, 'clipboard-sanitized-write', callback);
    expect(callback.mock.calls).toEqual([[false], [true]]);
    expect(check(null, 'geolocation')).toBe(false);
    expect(given(denied.setDevicePermissionHandler)({})).toBe(false);
  });

  test('trusts no certificate, fetches no dictionary, downloads nothing', () => {
    const verdict = vi.fn<(result: number) => void>();
    given(denied.setCertificateVerifyProc)({}, verdict);
    expect(verdict).toHaveBeenCalledWith(-2);
    expect(denied.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    const event = cancellable();
    denied.emit('will-download', event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('every page', () => {
  let contents: WebContents;
  beforeEach(() => {
    app.removeAllListeners();
    guardNavigation(log);
    contents = new WebContents();
    app.emit('web-contents-created', {}, contents);
  });

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays on %s', (name) => {
    const leaves = (url: string): boolean => {
      const event = cancellable({ url });
      contents.emit(name, event);
      return !event.defaultPrevented;
    };
    const elsewhere = [
      'https://example.org/',
      'file:///x.html',
      'app://parley/other.html',
      'about:blank',
    ];
    expect(elsewhere.filter(leaves)).toEqual([]);
    expect(leaves('app://parley/')).toBe(true);
    expect(leaves('about:srcdoc')).toBe(name === 'will-frame-navigate');
  });

  test('opens no window and holds no other page', () => {
    expect(contents.openHandler?.()).toEqual({ action: 'deny' });
    const event = cancellable();
    contents.emit('will-attach-webview', event);
    expect(event.defaultPrevented).toBe(true);
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
  });
});
