import { expect, test } from 'vitest';
import { isRecent, noWindowBecause } from '../../../build/lib/electron.mjs';

test('a window opens for an ordinary user with a screen', () => {
  const desk = { platform: 'linux', uid: 1000 };
  expect(noWindowBecause({ ...desk, env: { DISPLAY: ':0' } })).toBeNull();
  expect(noWindowBecause({ ...desk, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeNull();
  expect(noWindowBecause({ platform: 'darwin', uid: 501, env: {} })).toBeNull();
  expect(noWindowBecause({ platform: 'win32', uid: undefined, env: {} })).toBeNull();
});

test('no window opens without a screen, or for root, and it says why', () => {
  const desk = { platform: 'linux', uid: 0 };
  expect(noWindowBecause({ ...desk, env: {} })).toContain('no screen');
  expect(noWindowBecause({ ...desk, env: { DISPLAY: ':0' } })).toContain('root');
});

test('an attempt to fetch the runtime counts for a day, and for one version', () => {
  const hour = 60 * 60 * 1000;
  const attempt = { version: '45.4.1', at: 1_000_000 };
  expect(isRecent(attempt, '45.4.1', attempt.at + hour)).toBe(true);
  expect(isRecent(attempt, '45.4.1', attempt.at + 25 * hour)).toBe(false);
  expect(isRecent(attempt, '45.5.0', attempt.at + hour)).toBe(false);
  // A clock that was put back must not keep us waiting.
  expect(isRecent(attempt, '45.4.1', attempt.at - hour)).toBe(false);
});
