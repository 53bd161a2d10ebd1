import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { app, BrowserWindow, utilityProcess } from '../../doubles/electron.ts';
import { settle, temporaryFolder } from './fixtures/fakes.ts';

vi.mock('electron', () => import('../../doubles/electron.ts'));

test('the entry does not wait for Electron, which waits for the entry', async () => {
  vi.stubEnv('PARLEY_USER_DATA', path.join(temporaryFolder(), 'user'));
  await import('../../../electron/desktop/main.ts');
  expect(app.enableSandbox).toHaveBeenCalledOnce();
  expect(BrowserWindow.all).toEqual([]);
  app.ready.resolve();
  await vi.waitFor(() => expect(BrowserWindow.all).toHaveLength(1));
  await settle();
  expect(utilityProcess.fork).not.toHaveBeenCalled();
  vi.unstubAllEnvs();
});
