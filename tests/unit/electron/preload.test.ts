import { expect, test, vi } from 'vitest';
import type { Bridge } from '../../../db/api/shell.ts';
import { CHANNELS } from '../../../electron/channels.ts';
import { contextBridge, ipcRenderer, webUtils } from '../../doubles/electron.ts';

vi.mock('electron', () => import('../../doubles/electron.ts'));
await import('../../../electron/preload.ts');

const BRIDGE: Record<keyof Bridge, true> = {
  call: true,
  shell: true,
  onChanged: true,
  onShellEvent: true,
  closeReady: true,
  pathOf: true,
};
const exposures = [...contextBridge.exposeInMainWorld.mock.calls];
const [name, exposed] = exposures[0] ?? [];
const bridge = exposed as unknown as Bridge;

test('the window gets the bridge and nothing else', () => {
  expect(exposures).toHaveLength(1);
  expect(name).toBe('parley');
  expect(Object.keys(bridge).toSorted()).toEqual(Object.keys(BRIDGE).toSorted());
  expect(Object.values(bridge).every((member) => typeof member === 'function')).toBe(true);
});

test('calls go out on their own channels, with exactly two values', async () => {
  await bridge.call('note.get', { id: 'x' });
  await bridge.shell('state', {});
  bridge.closeReady();
  expect(ipcRenderer.invoke.mock.calls).toEqual([
    [CHANNELS.call, 'note.get', { id: 'x' }],
    [CHANNELS.shell, 'state', {}],
  ]);
  expect(ipcRenderer.send.mock.calls).toEqual([[CHANNELS.closeReady]]);
});

test.each([
  ['onChanged', CHANNELS.changed],
  ['onShellEvent', CHANNELS.shellEvent],
] as const)('%s hands on the value and never the event, until it is stopped', (member, channel) => {
  const heard: unknown[][] = [];
  const stop = bridge[member]((...values: unknown[]) => heard.push(values));
  ipcRenderer.emit(channel, { sender: ipcRenderer }, { type: 'notebook' });
  expect(stop()).toBeUndefined();
  ipcRenderer.emit(channel, { sender: ipcRenderer }, { type: 'closing' });
  expect(heard).toEqual([[{ type: 'notebook' }]]);
  expect(ipcRenderer.listenerCount(channel)).toBe(0);
});

test('pathOf knows the place of a file, and of nothing else', () => {
  webUtils.getPathForFile.mockReturnValueOnce('/home/someone/Talks.parley');
  expect(bridge.pathOf(new File([], 'Talks.parley'))).toBe('/home/someone/Talks.parley');
  expect(bridge.pathOf(new File([], 'made in the page'))).toBeNull();
  expect(bridge.pathOf('/etc/passwd')).toBeNull();
});
