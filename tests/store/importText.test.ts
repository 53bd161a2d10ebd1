import { expect, test } from 'vitest';
import { detectFormat } from '../../db/import/formats.ts';
import { importDocument } from '../../db/import/importDocument.ts';
import { expectApiError } from '../helpers/apiErrors.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const text = (content: Buffer, fileName = 'a.txt') => importDocument(fileName, content).text;

/** A text in UTF-16, big end first. */
const bigEndian = (words: string) => bytes(words, 'utf16le').swap16();

test('UTF-8 is read with and without its byte order mark', () => {
  expect(text(bytes('Ça va 🚢 船'))).toBe('Ça va 🚢 船');
  expect(text(bytes('\uFEFFÇa va'))).toBe('Ça va');
});

test('UTF-16 is read by its byte order mark, either end first', () => {
  expect(text(bytes('\uFEFFДомой 🚢', 'utf16le'))).toBe('Домой 🚢');
  expect(text(bigEndian('\uFEFFДомой 🚢'))).toBe('Домой 🚢');
});

test('line ends become LF and everything else stays', () => {
  expect(text(bytes('One\r\ntwo\rthree\u2028four\u00a0\u200b five '))).toBe(
    'One\ntwo\nthree\u2028four\u00a0\u200b five ',
  );
});

test('text of Western Windows programs is read as such', () => {
  const western = Buffer.from('Le pr\xe9sident a dit : \x93non\x94 \x96 \x805', 'latin1');
  expect(text(western)).toBe('Le président a dit : “non” – €5');
});

test.each([
  ['NUL characters', Buffer.from([0x54, 0x65, 0x00, 0x78, 0x74])],
  ['control characters', bytes(`Text ${'\u0001\u0002\u0008'.repeat(9)} text`)],
  ['damaged', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
  // Russian as an old Windows program writes it: as Western text it would be nonsense.
  [
    'encoding is not known',
    Buffer.from([0xc4, 0xee, 0xec, 0xee, 0xe9, 0x20, 0xef, 0xee, 0xf0, 0xe0]),
  ],
  ['encoding is not known', Buffer.concat([bytes('Some words '), Buffer.from([0x81, 0x9d])])],
  ['a PDF file', bytes('%PDF-1.4 and then words')],
  ['a ZIP archive', bytes('PK\u0003\u0004 and then words')],
  ['a Rich Text file', bytes('{\\rtf1\\ansi Words}')],
])('a .txt file is refused because of: %s', (reason, content) => {
  const { details } = expectApiError('SOURCE_NOT_TEXT', () => importDocument('a.txt', content));
  expect(details['reason']).toContain(reason);
});

test('a few stray control characters do not make a text unreadable', () => {
  const words = `${'The crews must come home. '.repeat(40)}\u0002\f`;
  expect(text(bytes(words))).toBe(words);
});

test('a file without words is empty', () => {
  for (const content of ['', ' \n\t ', '\uFEFF', '\u200b\u00a0']) {
    expectApiError('SOURCE_EMPTY', () => importDocument('a.txt', bytes(content)));
  }
});

test('a file too large to be a document is refused', () => {
  const { message } = expectApiError('SOURCE_TOO_LARGE', () =>
    importDocument('a.txt', Buffer.alloc(64 * 1024 * 1024 + 1, 0x20)),
  );
  expect(message).toContain('64 MB');
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
  expect(detectFormat(fileName, bytes('The crews must come home.')).mediaType).toBe(mediaType);
});

test.each([
  ['talks.html', bytes('<!doctype html><p>Words')],
  ['talks.xml', bytes('<?xml version="1.0"?><talks/>')],
  ['talks.rtf', bytes('{\\rtf1 Words}')],
  ['talks.pdf', bytes('%PDF-1.7')],
  ['talks.bin', Buffer.from([0, 1, 2, 3])],
])('%s is in no format that can be read', (fileName, content) => {
  expectApiError('SOURCE_FORMAT', () => importDocument(fileName, content));
});

test('plain text says nothing about itself and has its paragraphs numbered', () => {
  const document = importDocument('a.txt', bytes('One.\n\nTwo.\n\nThree.'));
  expect(document.details).toEqual({});
  expect(document.blocks.map(({ kind, number }) => [kind, number])).toEqual([
    ['paragraph', 1],
    ['paragraph', 2],
    ['paragraph', 3],
  ]);
});
