import { expect, test, vi } from 'vitest';
import { Settings, shellRequests } from '../../../db/api/shell.ts';
import { answering } from '../../../electron/services/bridgeAnswer.ts';
import {
  handleShellRequest,
  type ShellHandlers,
} from '../../../electron/services/shellRequests.ts';
import { FakeLog } from './fixtures/fakes.ts';

const handle = vi.fn<(input: unknown) => Promise<unknown>>(async () => ({ done: true }));
const handlers = Object.fromEntries(
  shellRequests.map((name) => [name, handle]),
) as unknown as ShellHandlers;

test('a request that fits the contract is carried out', async () => {
  expect(await handleShellRequest(handlers, 'openNotebook', { path: '/a.parley' })).toEqual({
    done: true,
  });
  expect(handle).toHaveBeenLastCalledWith({ path: '/a.parley' });
});

test('a change of one setting does not bring the defaults of the others along', async () => {
  await handleShellRequest(handlers, 'setSettings', { settings: { theme: 'dark' } });
  expect(handle).toHaveBeenLastCalledWith({ settings: { theme: 'dark' } });
  const { version: _version, ...all } = Settings.parse({});
  await handleShellRequest(handlers, 'setSettings', { settings: all });
  expect(handle).toHaveBeenLastCalledWith({ settings: all });
});

test.each([
  ['formatDisk', {}, 'UNKNOWN_OPERATION'],
  ['constructor', {}, 'UNKNOWN_OPERATION'],
  [{ toString: 1 }, {}, 'INVALID_INPUT'],
  ['state', { extra: 1 }, 'INVALID_INPUT'],
  ['openNotebook', { path: 7 }, 'INVALID_INPUT'],
  ['openNotebook', undefined, 'INVALID_INPUT'],
  ['saveFile', { fileName: 'a', mediaType: 'b', base64: '%%' }, 'INVALID_INPUT'],
  ['setSettings', { settings: { theme: 'purple' } }, 'INVALID_INPUT'],
  ['setSettings', { settings: { version: 2 } }, 'INVALID_INPUT'],
  ['setMenu', { menu: [{ role: 'services' }] }, 'INVALID_INPUT'],
  ['openExternal', { url: new URL('https://example.org') }, 'INVALID_INPUT'],
])('%j with %j is refused', async (request, input, code) => {
  handle.mockClear();
  await expect(handleShellRequest(handlers, request, input)).rejects.toMatchObject({ code });
  expect(handle).not.toHaveBeenCalled();
});

test('a refusal names the field', async () => {
  const refused = handleShellRequest(handlers, 'openExternal', { url: 7 });
  await expect(refused).rejects.toThrow(/url: /u);
});

test('failures cross the boundary as values, and what was not foreseen is in the log', async () => {
  const log = new FakeLog();
  const answer = await answering(log, async () => {
    throw new RangeError('words of a source');
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  expect(log.events).toEqual(['internal']);
  expect(JSON.stringify(log.details)).not.toContain('words');
});
