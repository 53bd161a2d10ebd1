import { expect, test } from 'vitest';
import { preflight } from '../../../build/lib/preflight.mjs';

const machine = { node: '20.0.0', platform: 'linux-x64', folder: '/parley', writable: true };

test('a machine that will do gets no complaint', () => {
  expect(preflight(machine)).toBeNull();
  expect(preflight({ ...machine, node: '24.21.0', platform: 'win32-x64' })).toBeNull();
});

test.each([
  [{ node: '18.20.4' }, 'Parley needs Node.js 20 or later and this is 18.20.4: install'],
  [{ node: '8.0.0' }, 'Parley needs Node.js 20'],
  [{ platform: 'freebsd-x64' }, 'Parley does not run on freebsd-x64: use one of linux-x64'],
  [{ writable: false }, 'Parley cannot write to /parley: give'],
])('%o gets one sentence that says what to do', (lack, sentence) => {
  const complaint = preflight({ ...machine, ...lack });
  expect(complaint).toContain(sentence);
  expect(complaint).not.toContain('\n');
});
