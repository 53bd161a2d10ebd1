import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Settings } from '../../../db/api/shell.ts';
import { recentNotebooks, rememberNotebook } from '../../../electron/services/recentNotebooks.ts';
import { openSettings, type SettingsStore } from '../../../electron/services/settings.ts';
import { FakeLog, temporaryFolder } from './fixtures/fakes.ts';

const DEFAULTS = Settings.parse({});

function open(folder = temporaryFolder()): {
  folder: string;
  settings: SettingsStore;
  log: FakeLog;
} {
  const log = new FakeLog();
  return { folder, settings: openSettings(folder, log), log };
}

test('without a file there are defaults, and reading makes none', async () => {
  const { folder, settings } = open();
  expect(await settings.read()).toEqual(DEFAULTS);
  expect(readdirSync(folder)).toEqual([]);
});

test('a change keeps what it does not name, and survives a new start', async () => {
  const { folder, settings } = open();
  await settings.update({ theme: 'dark' });
  await settings.update({ displayName: 'Ada' });
  const again = open(folder).settings;
  expect(await again.read()).toEqual({ ...DEFAULTS, theme: 'dark', displayName: 'Ada' });
});

test('the folder is made when it is missing, and no temporary file stays', async () => {
  const folder = path.join(temporaryFolder(), 'a', 'b');
  const { settings } = open(folder);
  await settings.update({ theme: 'light' });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('changes made at once all count', async () => {
  const { settings } = open();
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => rememberNotebook(settings, `/n${index}.parley`)),
  );
  const { recentNotebooks: files } = await settings.read();
  expect(files).toHaveLength(20);
  expect(files[0]).toBe('/n19.parley');
});

test('what another Parley wrote meanwhile is kept', async () => {
  const { folder, settings } = open();
  const other = open(folder).settings;
  await settings.update({ theme: 'dark' });
  await other.update({ displayName: 'Ada' });
  await settings.update({ readerFontSize: 20 });
  expect(await other.read()).toMatchObject({
    theme: 'dark',
    displayName: 'Ada',
    readerFontSize: 20,
  });
});

test.each([
  ['half a file', '{"version":1,"theme":"da'],
  ['nothing', ''],
  ['another kind of file', '[1,2,3]'],
  ['an impossible value', '{"version":1,"theme":"purple"}'],
  ['settings of a newer Parley', '{"version":2}'],
])('a file that is %s is set aside and not overwritten', async (_what, text) => {
  const { folder, settings, log } = open();
  writeFileSync(path.join(folder, 'settings.json'), text);
  expect(await settings.read()).toEqual(DEFAULTS);
  await settings.update({ theme: 'light' });
  expect(readFileSync(path.join(folder, 'settings.json.damaged'), 'utf8')).toBe(text);
  expect(log.events).toEqual(['settings.damaged']);
  expect((await settings.read()).theme).toBe('light');
});

test('a second damaged file does not replace the first that was set aside', async () => {
  const { folder, settings } = open();
  for (const text of ['first', 'second']) {
    writeFileSync(path.join(folder, 'settings.json'), text);
    await settings.read();
  }
  expect(readFileSync(path.join(folder, 'settings.json.damaged'), 'utf8')).toBe('first');
  expect(readFileSync(path.join(folder, 'settings.json.damaged-2'), 'utf8')).toBe('second');
});

test('a file that cannot be read is left alone: defaults for now, and changes are refused', async () => {
  const { folder, settings } = open();
  mkdirSync(path.join(folder, 'settings.json'));
  expect(await settings.read()).toEqual(DEFAULTS);
  await expect(settings.update({ theme: 'dark' })).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
  });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('a change that makes no sense is refused and leaves the old file as it was', async () => {
  const { folder, settings } = open();
  await settings.update({ theme: 'dark' });
  const before = readFileSync(path.join(folder, 'settings.json'), 'utf8');
  await expect(settings.update({ theme: 'purple' as 'dark' })).rejects.toThrow(/theme/u);
  expect(readFileSync(path.join(folder, 'settings.json'), 'utf8')).toBe(before);
});

test('recent notebooks are the newest first, once each, and only those that are still there', async () => {
  const { folder, settings } = open();
  const [a, b] = [path.join(folder, 'a.parley'), path.join(folder, 'b.parley')];
  for (const file of [a, b]) writeFileSync(file, '');
  for (const file of [a, b, '/gone.parley', a]) await rememberNotebook(settings, file);
  expect((await settings.read()).recentNotebooks).toEqual([a, '/gone.parley', b]);
  expect(await recentNotebooks(settings)).toEqual({
    notebooks: [
      { path: a, title: 'a', folder },
      { path: b, title: 'b', folder },
    ],
  });
});
