import { expect, test } from 'vitest';
import { namesInZip, openArchive, readZip } from '../../../db/import/zip/readZip.ts';
import { expectApiError } from '../../helpers/apiErrors.ts';
import { renamed, withEntry, zipOf } from '../../helpers/zips.ts';

const words = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const ferry = zipOf({ 'a.txt': 'The ferry sails.', 'b/c.txt': 'It does not.' });

/** What cannot be read of an archive, and why. */
const refusals = (archive: Uint8Array) =>
  openArchive(archive, 'a.zip').refused.map(({ path, reason }) => `${path}: ${reason}`);

/** Why a document cannot be read. */
const problem = (archive: Uint8Array, code: 'SOURCE_DAMAGED' | 'SOURCE_TOO_COMPLEX') =>
  expectApiError(code, () => readZip(archive, 'a.odt', { format: 'LibreOffice document' })).message;

test('the files of an archive come out by their paths, packed or not', () => {
  for (const archive of [ferry, zipOf({ 'a.txt': 'The ferry sails.' }, { level: 0 })]) {
    expect(words(readZip(archive, 'a.zip').get('a.txt'))).toBe('The ferry sails.');
  }
  expect(openArchive(ferry, 'a.zip').files.map(({ path }) => path)).toEqual(['a.txt', 'b/c.txt']);
});

test('only the files that are wanted are unpacked', () => {
  const spoilt = withEntry(ferry, 'a.txt', { crc: 1 });
  const files = readZip(spoilt, 'a.zip', { wanted: (path) => path.startsWith('b/') });
  expect([...files.keys()]).toEqual(['b/c.txt']);
});

test('folders and what macOS adds are no files', () => {
  const archive = zipOf({
    'b/': '',
    '__MACOSX/b/._c.txt': 'x',
    'b/.DS_Store': 'x',
    'b/._c.txt': 'x',
    'b/c.txt': 'It does not.',
  });
  expect(openArchive(archive, 'a.zip')).toMatchObject({
    files: [{ path: 'b/c.txt' }],
    refused: [],
  });
  expect(namesInZip(archive)).toEqual(['b/c.txt']);
});

test('names are UTF-8, said or not, else of code page 437', () => {
  expect(namesInZip(zipOf({ 'Fähre.txt': 'x' }))).toEqual(['Fähre.txt']);
  const unsaid = renamed(zipOf({ 'Fxxhre.txt': 'x' }), 'Fxxhre.txt', Buffer.from('Fähre.txt'));
  expect(namesInZip(unsaid)).toEqual(['Fähre.txt']);
  const dos = renamed(
    zipOf({ 'Fxhre.txt': 'x' }),
    'Fxhre.txt',
    Buffer.from('F\x84hre.txt', 'latin1'),
  );
  expect(namesInZip(dos)).toEqual(['Fähre.txt']);
});

test('a large archive says its numbers in a record of its own', () => {
  const plain = Buffer.from(zipOf({ 'a.txt': 'The ferry sails.' }));
  const end = plain.length - 22;
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(plain.readUInt32LE(end + 12)), 40);
  record.writeBigUInt64LE(BigInt(plain.readUInt32LE(end + 16)), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(end), 64);
  plain.fill(0xff, end + 8, end + 20);
  const archive = Buffer.concat([plain.subarray(0, end), record, plain.subarray(end)]);
  expect(words(readZip(archive, 'a.zip').get('a.txt'))).toBe('The ferry sails.');
});

test.each([
  ['../../etc/passwd', 'its name leads out of the archive'],
  ['a/../../b.txt', 'its name leads out of the archive'],
  ['/etc/passwd', 'its name is an absolute path'],
  ['C:windows.txt', 'its name is an absolute path'],
  ['a\\..\\b.txt', 'its name holds a backslash'],
  ['a\0.txt', 'its name holds a NUL character'],
])('the name %j is refused, and nothing else with it', (name, reason) => {
  const archive = zipOf({ [name]: 'x', 'good.txt': 'The ferry sails.' });
  expect(refusals(archive)).toEqual([`${name}: ${reason}`]);
  expect(openArchive(archive, 'a.zip').files).toHaveLength(1);
  expect(problem(archive, 'SOURCE_DAMAGED')).toContain(reason);
});

test.each([
  ['a password', { flags: 1 }, 'it is protected by a password'],
  ['a link', { madeBy: 3, attributes: 0o120777 * 0x10000 }, 'it is a link to another file'],
  ['an unknown method', { method: 99 }, 'it is packed in a way that is not known (99)'],
  ['a wrong checksum', { crc: 7 }, 'its checksum is wrong'],
  ['a size that is too small', { size: 3 }, 'it unpacks to more than the archive says'],
  ['a size that is too large', { size: 300 }, 'its size is not what the archive says'],
  ['an end beyond the file', { packedSize: 9999 }, 'it ends too early'],
  ['a wrong place', { offset: 2 }, 'it is not where the archive says'],
  ['a place beyond the file', { offset: 0xfffffff0 }, 'it is not where the archive says'],
])('a file with %s is refused, and nothing else with it', (_, fields, reason) => {
  const archive = withEntry(ferry, 'a.txt', fields);
  expect(refusals(archive)).toEqual([`a.txt: ${reason}`]);
  expect(openArchive(archive, 'a.zip').files).toMatchObject([{ path: 'b/c.txt' }]);
  expect(problem(archive, 'SOURCE_DAMAGED')).toBe(
    `“a.odt” cannot be read as a LibreOffice document: ${reason}.`,
  );
});

test('two files of one name: the first is read', () => {
  const archive = renamed(zipOf({ 'a.txt': 'one', 'b.txt': 'two' }), 'b.txt', Buffer.from('a.txt'));
  expect(words(openArchive(archive, 'a.zip').files[0]?.bytes)).toBe('one');
  expect(refusals(archive)).toEqual(['a.txt: the archive holds another file of this name']);
  expect(problem(archive, 'SOURCE_DAMAGED')).toContain('it holds “a.txt” twice');
});

test('an archive within an archive stays closed', () => {
  expect(refusals(zipOf({ 'in.zip': ferry, 'a.txt': 'x' }))).toEqual([
    'in.zip: it is an archive within an archive',
  ]);
});

test('a bomb that admits its size is not unpacked, one that lies is given up at that size', () => {
  const bomb = zipOf({ 'a.txt': zeros(20), 'b.txt': 'The ferry sails.' });
  expect(refusals(bomb)).toEqual(['a.txt: it unpacks to more than 200 times its size']);
  expect(openArchive(bomb, 'a.zip').files).toMatchObject([{ path: 'b.txt' }]);
  expect(problem(bomb, 'SOURCE_TOO_COMPLEX')).toContain('200 times its size');
  const liar = withEntry(bomb, 'a.txt', { size: 1000 });
  expect(refusals(liar)).toEqual(['a.txt: it unpacks to more than the archive says']);
});

test('what packs well but is small is no bomb', () => {
  expect(readZip(zipOf({ 'a.txt': zeros(1) }), 'a.zip').get('a.txt')).toHaveLength(1024 * 1024);
});

test('files that share their bytes, the trick of petabytes in a few kilobytes, are refused', () => {
  const archive = zipOf({ 'a.txt': 'same words', 'b.txt': 'same words' });
  expect(refusals(withEntry(archive, 'b.txt', { offset: 0 }))).toEqual([
    'b.txt: it shares its place with another file',
  ]);
});

test('beyond what may be unpacked in all, the rest is refused', () => {
  const limits = { total: 1024 * 1024, files: 10_000, ratio: 2000 };
  const archive = zipOf({ 'a.txt': zeros(0.6), 'b.txt': zeros(0.6), 'c.txt': 'more' });
  const { files, refused } = openArchive(archive, 'a.zip', limits);
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(refused.map(({ path }) => path)).toEqual(['b.txt', 'c.txt']);
  expect(refused[0]?.reason).toBe('together its files unpack to more than 1 MB');
  expectApiError('SOURCE_TOO_COMPLEX', () => readZip(archive, 'a.odt', limits));
});

test('beyond as many files as may be, the rest is refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_003 }, (_, index) => [`${index}.txt`, 'x']),
  );
  const archive = zipOf(many, { level: 0 });
  const { files, refused } = openArchive(archive, 'a.zip');
  expect([files.length, refused.length]).toEqual([10_000, 3]);
  expect(refused[0]?.reason).toBe('the archive holds more than 10,000 files');
  expectApiError('SOURCE_TOO_COMPLEX', () => readZip(archive, 'a.odt'));
});

test('an archive that lists absurdly many files is not read', () => {
  const archive = Buffer.from(zipOf({ 'a.txt': 'x' }));
  const end = archive.length - 22;
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(2n ** 40n, 32);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(end), 64);
  const absurd = Buffer.concat([archive.subarray(0, end), record, archive.subarray(end)]);
  expectApiError('SOURCE_TOO_COMPLEX', () => openArchive(absurd, 'a.zip'));
  expect(namesInZip(absurd)).toEqual([]);
});

test('an archive cut off anywhere is damaged, and never more than that', () => {
  for (let length = 0; length < ferry.length; length++) {
    const cut = ferry.subarray(0, length);
    expectApiError('SOURCE_DAMAGED', () => openArchive(cut, 'a.zip'));
    expect(namesInZip(cut)).toEqual([]);
  }
});

test('an archive with any one byte changed ends in a message or in files', () => {
  for (let at = 0; at < ferry.length; at++) {
    for (const byte of [0x00, 0x7f, 0xff]) {
      const changed = Uint8Array.from(ferry);
      changed[at] = byte;
      let outcome: unknown;
      try {
        outcome = openArchive(changed, 'a.zip').files.length;
      } catch (error) {
        outcome = (error as { code?: string }).code;
      }
      expect([0, 1, 2, 'SOURCE_DAMAGED', 'SOURCE_TOO_COMPLEX']).toContain(outcome);
    }
  }
});
