import { expect, test } from 'vitest';
import type { ApiError, ErrorCode } from '../../db/api/errors.ts';
import { detectFormat } from '../../db/import/formats.ts';
import { readDocuments } from '../../db/import/readDocuments.ts';
import { expectApiError } from '../helpers/apiErrors.ts';

/** As expectApiError, for what is read. */
async function expectRefusal(code: ErrorCode, reading: Promise<unknown>): Promise<ApiError> {
  const [result] = await Promise.allSettled([reading]);
  return expectApiError(code, () => {
    if (result.status === 'rejected') throw result.reason;
  });
}

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const read = async (content: Buffer, fileName = 'a.txt') =>
  (await readDocuments({ fileName, bytes: content }))[0]!;
const text = async (content: Buffer) => (await read(content)).text;

/** A text in UTF-16, big end first. */
const bigEndian = (words: string) => bytes(words, 'utf16le').swap16();

test('UTF-8 is read with and without its byte order mark', async () => {
  expect(await text(bytes('Ça va 🚢 船'))).toBe('Ça va 🚢 船');
  expect(await text(bytes('\uFEFFÇa va'))).toBe('Ça va');
});

test('UTF-16 is read by its byte order mark, either end first', async () => {
  expect(await text(bytes('\uFEFFДомой 🚢', 'utf16le'))).toBe('Домой 🚢');
  expect(await text(bigEndian('\uFEFFДомой 🚢'))).toBe('Домой 🚢');
});

test('line ends become LF and everything else stays', async () => {
  expect(await text(bytes('One\r\ntwo\rthree\u2028four\u00a0\u200b five '))).toBe(
    'One\ntwo\nthree\u2028four\u00a0\u200b five ',
  );
});

test('text of Western Windows programs is read as such', async () => {
  const western = Buffer.from('Le pr\xe9sident a dit : \x93non\x94 \x96 \x805', 'latin1');
  expect(await text(western)).toBe('Le président a dit : “non” – €5');
});

test.each([
  ['NUL characters', Buffer.from([0x54, 0x65, 0x00, 0x78, 0x74])],
  ['control characters', bytes(`Text ${'\u0001\u0002\u0008'.repeat(9)} text`)],
  ['damaged', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
  ['encoding is not known', Buffer.from('a\xd7b\xf7c\xb2d\xa9e\xbb f\xabg', 'latin1')],
  ['a ZIP archive', bytes('PK\u0003\u0004 and then words')],
  ['a PNG picture', Buffer.from('\x89PNG\r\n\x1a\n and then words', 'latin1')],
])('a .txt file is refused because of: %s', async (reason, content) => {
  const { details } = await expectRefusal('SOURCE_NOT_TEXT', read(content));
  expect(details['reason']).toContain(reason);
});

test('a few stray control characters do not make a text unreadable', async () => {
  const words = `${'The crews must come home. '.repeat(40)}\u0002\f`;
  expect(await text(bytes(words))).toBe(words);
});

test('a file without words is empty', async () => {
  for (const content of ['', ' \n\t ', '\uFEFF', '\u200b\u00a0']) {
    await expectRefusal('SOURCE_EMPTY', read(bytes(content)));
  }
});

test('a file too large to be a document is refused', async () => {
  const large = Buffer.alloc(128 * 1024 * 1024 + 1, 0x20);
  const { message } = await expectRefusal('SOURCE_TOO_LARGE', read(large));
  expect(message).toContain('128 MB');
});

test.each([
  ['talks.txt', 'text/plain'],
  ['TALKS.TEXT', 'text/plain'],
  ['talks.md', 'text/markdown'],
  ['talks.v2.Markdown', 'text/markdown'],
  ['README', 'text/plain'],
  ['talks.log', 'text/plain'],
  ['.hidden', 'text/plain'],
])('%s is %s', (fileName, mediaType) => {
  const { format } = detectFormat({ fileName, bytes: bytes('The crews must come home.') });
  expect(format.mediaType).toBe(mediaType);
});

test('what is neither text nor of a known ending is in no format that can be read', async () => {
  await expectRefusal('SOURCE_FORMAT', read(Buffer.from([0, 1, 2, 3]), 'talks.bin'));
});

test('plain text says nothing about itself and has its paragraphs numbered', async () => {
  const document = await read(bytes('One.\n\nTwo.\n\nThree.'));
  expect(document.details).toEqual({});
  expect(document.blocks.map(({ kind, number }) => [kind, number])).toEqual([
    ['paragraph', 1],
    ['paragraph', 2],
    ['paragraph', 3],
  ]);
});
