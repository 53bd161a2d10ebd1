import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { writeAtomically } from '../../../electron/services/atomicFile.ts';
import { createCloseHandshake } from '../../../electron/services/closeHandshake.ts';
import {
  asNotebookName,
  canonicalPath,
  freshPath,
  notebookTitle,
  safeFileName,
} from '../../../electron/services/fileNames.ts';
import { errorOrigin, openLog } from '../../../electron/services/log.ts';
import { copySample } from '../../../electron/services/sample.ts';
import { userFolders } from '../../../electron/services/userFolders.ts';
import { temporaryFolder } from './fixtures/fakes.ts';

describe('the log', () => {
  test('keeps events and codes, and withholds whatever else it is given', () => {
    const folder = temporaryFolder();
    const log = openLog(folder);
    log.event('notebook.notOpened', { code: 'NOTEBOOK_NEWER', losses: 2, trusted: false });
    log.event('He said that it was over', { what: 'a demand', file: '/home/someone/x.parley' });
    const lines = readFileSync(log.file, 'utf8').trim().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries[0]).toMatchObject({
      event: 'notebook.notOpened',
      code: 'NOTEBOOK_NEWER',
      losses: 2,
      trusted: false,
    });
    expect(entries[1]).toMatchObject({
      event: '(withheld)',
      what: '(withheld)',
      file: '(withheld)',
    });
  });

  test('stays small: the file before is kept, and no more', () => {
    const folder = temporaryFolder();
    const log = openLog(folder, 500);
    for (let count = 0; count < 100; count++) log.event('event', { count });
    expect(readdirSync(folder).toSorted()).toEqual(['parley.log', 'parley.log.1']);
    expect(statSync(log.file).size).toBeLessThan(600);
    expect(readFileSync(log.file, 'utf8')).toContain('"count":99');
  });

  test('does not stop the program where it cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'taken'), '');
    expect(() => openLog(path.join(folder, 'taken', 'logs')).event('x')).not.toThrow();
  });

  test('says where an error came from, and not what it said', () => {
    const origin = errorOrigin(new TypeError('the secret words'));
    expect(origin.error).toBe('TypeError');
    expect(origin.at).toMatch(/^services\.test\.ts:\d+:\d+$/u);
    expect(errorOrigin('words')).toEqual({ error: 'string', at: 'unknown' });
  });
});

describe('the folders of a person', () => {
  const home = '/home/someone';

  test('are those of XDG on Linux', () => {
    const env = { XDG_CONFIG_HOME: '/c', XDG_DOCUMENTS_DIR: '/d' };
    expect(userFolders({ platform: 'linux', env, home })).toEqual({
      config: '/c/parley',
      data: '/home/someone/.local/share/parley',
      logs: '/home/someone/.local/state/parley',
      notebooks: '/d/Parley',
    });
  });
  test('follow the name that the desktop gave to Documents', () => {
    const config = temporaryFolder();
    writeFileSync(path.join(config, 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Dokumente"\n');
    const folders = userFolders({ platform: 'linux', env: { XDG_CONFIG_HOME: config }, home });
    expect(folders.notebooks).toBe('/home/someone/Dokumente/Parley');
  });
  test('are in the Library on a Mac', () => {
    const folders = userFolders({ platform: 'darwin', env: {}, home: '/Users/someone' });
    expect(folders.config).toBe('/Users/someone/Library/Application Support/Parley');
    expect(folders.logs).toBe('/Users/someone/Library/Logs/Parley');
  });
  test('are in AppData on Windows', () => {
    const folders = userFolders({ platform: 'win32', env: {}, home: 'C:\\Users\\someone' });
    expect(folders.config).toBe('C:\\Users\\someone\\AppData\\Roaming\\Parley');
    expect(folders.notebooks).toBe('C:\\Users\\someone\\Documents\\Parley');
  });
  test('are all in one place where PARLEY_USER_DATA says so', () => {
    const folders = userFolders({ platform: 'linux', env: { PARLEY_USER_DATA: '/p' }, home });
    expect(Object.values(folders).every((folder) => folder.startsWith('/p'))).toBe(true);
  });
});

describe('file names', () => {
  test('a title becomes a name that every system takes', () => {
    expect(safeFileName(' Round 2: “talks”/Oslo? ')).toBe('Round 2 “talks” Oslo');
    expect(safeFileName('../../etc/passwd')).toBe('etc passwd');
    expect(safeFileName('CON')).toBe('Untitled CON');
    expect(safeFileName('...')).toBe('Untitled');
    expect(safeFileName('Переговори')).toBe('Переговори');
    expect(safeFileName('x'.repeat(500))).toHaveLength(120);
  });
  test('a notebook is called what its file is called', () => {
    expect(notebookTitle('/a/Round 2.parley')).toBe('Round 2');
    expect(asNotebookName('/a/b')).toBe('/a/b.parley');
    expect(asNotebookName('/a/b.PARLEY')).toBe('/a/b.PARLEY');
  });
  test('a name that is taken gets a number', () => {
    const folder = temporaryFolder();
    for (const name of ['N.parley', 'N 2.parley']) writeFileSync(path.join(folder, name), '');
    expect(freshPath(folder, 'N.parley')).toBe(path.join(folder, 'N 3.parley'));
  });
  test('one file has one path, through links too, and also before it is there', () => {
    const folder = canonicalPath(temporaryFolder());
    mkdirSync(path.join(folder, 'real'));
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'link'));
    const real = path.join(folder, 'real', 'n.parley');
    const linked = path.join(folder, 'link', 'n.parley');
    expect(canonicalPath(linked)).toBe(real);
    writeFileSync(real, '');
    expect(canonicalPath(linked)).toBe(real);
  });
});

describe('the sample notebook', () => {
  test('is copied, under a fresh name each time, and the copy can be written to', async () => {
    const folder = temporaryFolder();
    const sample = path.join(folder, 'sample.parley');
    writeFileSync(sample, 'the sample');
    chmodSync(sample, 0o444);
    const copies = path.join(folder, 'copies');
    const first = await copySample(sample, copies);
    const second = await copySample(sample, copies);
    expect([first, second].map((file) => path.basename(file))).toEqual([
      'Sample notebook.parley',
      'Sample notebook 2.parley',
    ]);
    expect(readFileSync(second, 'utf8')).toBe('the sample');
    expect(statSync(second).mode & 0o200).toBe(0o200);
  });
  test('says so when it did not come along', async () => {
    const folder = temporaryFolder();
    const missing = copySample(path.join(folder, 'no.parley'), folder);
    await expect(missing).rejects.toMatchObject({ code: 'NOTEBOOK_MISSING' });
  });
});

test('a file is replaced whole or not at all', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'f');
  await writeAtomically(file, 'old');
  await writeAtomically(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  mkdirSync(path.join(folder, 'taken'));
  await expect(writeAtomically(path.join(folder, 'taken'), 'x')).rejects.toThrow(/taken/u);
  expect(readdirSync(folder).toSorted()).toEqual(['f', 'taken']);
});

describe('before a window closes', () => {
  test('it is asked to save, and waited for', async () => {
    const handshake = createCloseHandshake();
    const announce = vi.fn<() => void>(() => queueMicrotask(() => handshake.ready()));
    await handshake.ask(1, announce);
    expect(announce).toHaveBeenCalledOnce();
  });
  test('all windows are waited for', async () => {
    const handshake = createCloseHandshake();
    let done = false;
    const asked = handshake.ask(2, () => undefined).then(() => (done = true));
    handshake.ready();
    await Promise.resolve();
    expect(done).toBe(false);
    handshake.ready();
    await asked;
  });
  test('one that does not answer is not waited for for ever', async () => {
    const asked = createCloseHandshake(10).ask(1, () => undefined);
    await expect(asked).resolves.toBeUndefined();
  });
  test('nobody is asked where there is nobody', async () => {
    const announce = vi.fn<() => void>();
    await createCloseHandshake().ask(0, announce);
    expect(announce).not.toHaveBeenCalled();
  });
});
