import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/services/security/csp.ts';
import { checkedExternalUrl } from '../../../electron/services/security/externalUrl.ts';
import { isRequestAllowed } from '../../../electron/services/security/network.ts';
import { isPermissionAllowed } from '../../../electron/services/security/permissions.ts';
import { isPlainValue } from '../../../electron/services/security/plainValue.ts';
import { isTrustedSender } from '../../../electron/services/security/trustedSender.ts';

test('the policy allows own files alone, and no script or style in the page', () => {
  const directives = CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  });
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
});

describe('an address for another program', () => {
  test('is opened as it was understood, not as it was written', () => {
    expect(checkedExternalUrl('HTTPS://Example.org/a b')).toBe('https://example.org/a%20b');
    expect(checkedExternalUrl('mailto:someone@example.org')).toBe('mailto:someone@example.org');
  });
  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'data:text/html,x',
    'x',
    '',
  ])('is refused when it is %j', (url) => {
    expect(() => checkedExternalUrl(url)).toThrow(/http, https and mailto/u);
  });
});

test('requests stay inside the program', () => {
  const allowed = [
    'app://parley/index.html',
    'blob:app://parley/0c-1',
    'data:image/png;base64,AA==',
    'devtools://devtools/bundled/x.js',
  ];
  const denied = [
    'http://127.0.0.1/',
    'https://example.org/',
    'ws://example.org/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'app://other/',
    'chrome-extension://x/y',
    'chrome://version/',
  ];
  expect(allowed.filter((url) => !isRequestAllowed(url))).toEqual([]);
  expect(denied.filter((url) => isRequestAllowed(url))).toEqual([]);
});

test('permissions are denied unless they are listed', () => {
  const asked = ['media', 'geolocation', 'notifications', 'clipboard-read', 'usb', 'openExternal'];
  expect(asked.filter(isPermissionAllowed)).toEqual([]);
  expect(isPermissionAllowed('a permission of the future')).toBe(false);
  expect(isPermissionAllowed('clipboard-sanitized-write')).toBe(true);
});

describe('a sender', () => {
  const ours = (id: number): boolean => id === 7;
  const page = { url: 'app://parley/', parent: null };

  test('is trusted when it is the page of one of our windows', () => {
    expect(isTrustedSender({ sender: { id: 7 }, senderFrame: page }, ours)).toBe(true);
  });
  test.each([
    ['unknown', { sender: { id: 8 }, senderFrame: page }],
    ['a frame in the page', { sender: { id: 7 }, senderFrame: { ...page, parent: {} } }],
    ['another page', { sender: { id: 7 }, senderFrame: { ...page, url: 'https://example.org/' } }],
    ['a local file', { sender: { id: 7 }, senderFrame: { ...page, url: 'file:///x.html' } }],
    ['gone', { sender: { id: 7 }, senderFrame: null }],
  ])('is refused when it is %s', (_what, event) => {
    expect(isTrustedSender(event, ours)).toBe(false);
  });
});

describe('a plain value', () => {
  test.each([[null], [1], ['x'], [true], [[]], [{ a: [{ b: 'c' }], d: undefined }]])(
    'is %j',
    (value) => {
      expect(isPlainValue(value)).toBe(true);
    },
  );
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  test.each([
    [undefined],
    [Number.NaN],
    [1n],
    [new Date()],
    [new Map()],
    [new Uint8Array(2)],
    [() => 1],
    [{ a: Symbol('x') }],
    [[undefined]],
    [circle],
  ])('is not %s', (value) => {
    expect(isPlainValue(value)).toBe(false);
  });
  test('is no larger than a request may be', () => {
    expect(isPlainValue({ text: 'x'.repeat(80) }, 100)).toBe(true);
    expect(isPlainValue({ text: 'x'.repeat(120) }, 100)).toBe(false);
    expect(
      isPlainValue(
        Array.from({ length: 200 }, () => 0),
        100,
      ),
    ).toBe(false);
    expect(isPlainValue({ ['x'.repeat(120)]: 0 }, 100)).toBe(false);
  });
});
