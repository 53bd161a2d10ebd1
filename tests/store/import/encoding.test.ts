import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeText } from '../../../db/import/decodeText.ts';
import { encodingChoices } from '../../../db/import/encoding/choices.ts';
import { detectEncoding } from '../../../db/import/encoding/detectEncoding.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { expectApiError } from '../../helpers/apiErrors.ts';
import { encodeText } from '../../helpers/encodeText.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const joined = (...parts: Uint8Array[]) => Buffer.concat(parts);

/** The same news in a language. */
function news(language: string): string {
  const file = new URL(`../../fixtures/languages/${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8');
}

const WRITTEN = [
  ...['uk', 'ru', 'sr'].flatMap((language) => [
    [language, 'windows-1251'],
    [language, 'iso-8859-5'],
  ]),
  ['uk', 'koi8-u'],
  ['ru', 'koi8-r'],
  ...['pl', 'cs', 'hu', 'ro', 'sr-Latn'].flatMap((language) => [
    [language, 'windows-1250'],
    [language, 'iso-8859-2'],
  ]),
  ...['fr', 'de', 'es', 'en'].flatMap((language) => [
    [language, 'windows-1252'],
    [language, 'macintosh'],
  ]),
  ['tr', 'windows-1254'],
  ['el', 'windows-1253'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['zh-Hans', 'gb18030'],
  ['zh-Hant', 'big5'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
] as Array<[string, string]>;

/** What a text reads as once it was written in an encoding. */
function written(text: string, encoding: string): { bytes: Uint8Array; words: string } {
  const bytes = encodeText(text, encoding);
  return { bytes, words: new TextDecoder(encoding).decode(bytes) };
}

test.each(WRITTEN)('%s in %s is read as it was written', (language, encoding) => {
  const { bytes, words } = written(news(language), encoding);
  expect(decodeText(bytes, 'a.txt')).toMatchObject({ text: words, warnings: [] });
});

test('the encoding is named', () => {
  const told = WRITTEN.filter(([language, encoding]) => {
    const found = detectEncoding(written(news(language), encoding).bytes);
    // Hungarian and Romanian have no letter in which these two differ.
    return found === encoding || (encoding === 'iso-8859-2' && found === 'windows-1250');
  });
  expect(told).toEqual(WRITTEN);
});

test.each(WRITTEN)('%s in %s is known by one sentence', (language, encoding) => {
  const sentences = news(language).trimEnd().split('\n');
  const misread = sentences.filter((sentence) => {
    const { bytes, words } = written(sentence, encoding);
    return decodeText(bytes, 'a.txt').text !== words;
  });
  expect(misread).toEqual([]);
});

test.each([...new Set(WRITTEN.map(([language]) => language))])(
  '%s in Unicode is read as it was written, with and without its byte order mark',
  (language) => {
    const text = news(language);
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      for (const words of [text, `\uFEFF${text}`]) {
        const decoded = decodeText(encodeText(words, encoding), 'a.txt');
        expect(decoded).toEqual({ text, encoding, warnings: [] });
      }
    }
  },
);

test.each([
  ['Erdoğan met the envoy in İstanbul on Monday', 'windows-1254'],
  ['Það er búið, og enginn skrifaði undir', 'windows-1252'],
  ['We’ll meet “soon” – she said', 'windows-1252'],
  ['He visited Kraków and Łódź, then Gdańsk', 'windows-1250'],
  ['УРЯД ЗАЯВИВ ПРО ПРИПИНЕННЯ ВОГНЮ', 'koi8-u'],
  ['ПРАВИТЕЛЬСТВО ЗАЯВИЛО О ПРЕКРАЩЕНИИ ОГНЯ', 'windows-1251'],
  ['Да', 'windows-1251'],
])('few words tell enough: %s (%s)', (text, encoding) => {
  const { bytes, words } = written(text, encoding);
  expect(decodeText(bytes, 'a.txt').text).toBe(words);
});

test('what looks the same in several encodings is of the most common', () => {
  expect(detectEncoding(latin1('Ilse Marrow a d\xe9clar\xe9'))).toBe('windows-1252');
  expect(detectEncoding(Buffer.from('The crews must come home.'))).toBe('utf-8');
});

test('a long text in which the first words beyond ASCII come late is known by these', () => {
  const { bytes } = written(news('tr'), 'windows-1254');
  const file = joined(Buffer.from('The crews must come home. '.repeat(20_000)), bytes);
  expect(detectEncoding(file)).toBe('windows-1254');
});

test('a long text without line ends or spaces is known', () => {
  const line = news('zh-Hans').replace(/\s/gu, '').repeat(200);
  expect(detectEncoding(encodeText(line, 'gb18030'))).toBe('gb18030');
});

test('damaged UTF-8 is UTF-8 with a warning that says where', () => {
  const text = news('uk');
  const at = Buffer.from(text).indexOf(Buffer.from('екіпажі'));
  const bytes = Buffer.from(text);
  bytes.writeUInt8(0xff, at);
  const { encoding, text: read, warnings } = decodeText(bytes, 'talks.txt');
  expect(encoding).toBe('utf-8');
  expect(read.slice(-200)).toBe(text.slice(-200));
  expect(warnings.map(({ code }) => code)).toEqual(['TEXT_DAMAGED']);
  expect(warnings[0]!.message).toContain('“talks.txt” is damaged in one place');
  expect(warnings[0]!.message).toContain('line 2');
  expect(warnings[0]!.message).toContain('�кіпажі обох поромів');
});

test('UTF-8 that was cut off within a character is damaged there, not in another encoding', () => {
  const bytes = Buffer.from('The envoy said: “No—');
  const { text, encoding, warnings } = decodeText(bytes.subarray(0, -1), 'a.txt');
  expect([text, encoding]).toEqual(['The envoy said: “No�', 'utf-8']);
  expect(warnings).toHaveLength(1);
});

test('a replacement character that the text has by itself is no damage', () => {
  expect(decodeText(Buffer.from('One \uFFFD two'), 'a.txt').warnings).toEqual([]);
});

test('damage is told of whatever kind of text file it is in', async () => {
  const bytes = joined(Buffer.from('# Zwölf Boote für die Inseln '), Uint8Array.of(0xff));
  for (const fileName of ['a.txt', 'a.md']) {
    const [document] = await readDocuments({ fileName, bytes });
    expect(document).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'TEXT_DAMAGED' }] });
  }
});

test('a wanted encoding is used by any of its labels, whatever the bytes look like', async () => {
  const { bytes, words } = written(news('ru'), 'koi8-r');
  expect(decodeText(bytes, 'a.txt', 'KOI')).toMatchObject({ text: words, encoding: 'koi8-r' });
  expect(decodeText(bytes, 'a.txt', 'latin5').encoding).toBe('windows-1254');
  const [document] = await readDocuments({ fileName: 'a.txt', bytes }, { encoding: 'cp1251' });
  expect(document!.encoding).toBe('windows-1251');
  expect(decodeText(bytes, 'a.txt', 'utf-8').warnings[0]!.code).toBe('TEXT_DAMAGED');
});

test.each(['klingon-8', '', 'utf-32'])('there is no encoding called “%s”', (encoding) => {
  const { details } = expectApiError('UNKNOWN_ENCODING', () =>
    decodeText(Buffer.from('Words'), 'a.txt', encoding),
  );
  expect(details['encoding']).toBe(encoding);
});

test.each([
  ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ['UTF-32', Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41)],
  ['damaged', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)],
  ['NUL', Uint8Array.of(0x54, 0x65, 0x78, 0x74, 0x00, 0x00)],
  ['control characters', Buffer.from(`Zw\u00f6lf ${'\u0001\u0002'.repeat(9)}`, 'latin1')],
  ['encoding is not known', latin1('a\xd7b\xf7c\xb2d\xa9e\xbb f\xabg')],
])('what is no text is refused: %s', (reason, bytes) => {
  const { details } = expectApiError('SOURCE_NOT_TEXT', () => decodeText(bytes, 'a.txt'));
  expect(details['reason']).toContain(reason);
});

test('the choices begin with what was found, and show where they differ', () => {
  const { bytes } = written(`Talks go on.\n\n${news('uk')}`, 'koi8-u');
  const choices = encodingChoices(bytes);
  expect(choices[0]!.encoding).toBe('koi8-u');
  expect(choices.length).toBeGreaterThan(1);
  expect(new Set(choices.map(({ sample }) => sample)).size).toBe(choices.length);
  expect(choices[0]!.sample).toMatch(/^Talks go on. Переговори між Алдовою/u);
});

test('the choices of Polish differ in a word that tells the two encodings apart', () => {
  const { bytes } = written(news('pl'), 'iso-8859-2');
  const samples = new Map(encodingChoices(bytes).map(({ encoding, sample }) => [encoding, sample]));
  expect([...samples.keys()].slice(0, 2)).toEqual(['iso-8859-2', 'windows-1250']);
  expect(samples.get('iso-8859-2')).not.toBe(samples.get('windows-1250'));
});

test('Unicode has hardly another choice, and plain ASCII none', () => {
  expect(encodingChoices(Buffer.from(news('uk')))[0]!.encoding).toBe('utf-8');
  expect(encodingChoices(encodeText(news('uk'), 'utf-16be'))).toEqual([
    { encoding: 'utf-16be', sample: expect.stringContaining('Переговори між Алдовою') },
  ]);
  expect(encodingChoices(Buffer.from('The crews\nmust come home.'))).toEqual([
    { encoding: 'utf-8', sample: 'The crews must come home.' },
  ]);
});

test('a file that is one line of anything is read or refused all the same', () => {
  const bytes = Buffer.alloc(4 * 1024 * 1024, 0xe9);
  expect(encodingChoices(bytes).length).toBeGreaterThan(0);
  expect(() => decodeText(bytes, 'a.txt')).not.toThrow(RangeError);
});
