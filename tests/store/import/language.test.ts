import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../../db/import/language.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';

const FOLDER = new URL('../../fixtures/languages/', import.meta.url);

const languages = readdirSync(FOLDER).map((file) => file.replace('.txt', ''));
const news = (language: string) => readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8');

/** What is told of a text whose file is named by language and script. */
const expected = (language: string) =>
  language === 'sr-Latn' ? 'hr' : language.replace(/-.*/u, '');

test.each(languages)('%s is known, also by one sentence', (language) => {
  expect(detectLanguage(news(language))).toBe(expected(language));
  const sentences = news(language).trimEnd().split('\n');
  const told = sentences.map(detectLanguage).filter((found) => found !== null);
  expect(new Set(told)).toEqual(new Set([expected(language)]));
  expect(told.length).toBeGreaterThanOrEqual(sentences.length - 1);
});

test.each([
  '',
  '   ',
  '2031-03-03',
  'OK',
  '— * — * —',
  'https://a.example/?q=12345678901234567890',
])('nothing is told of what is no text: “%s”', (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test('a long text is judged by more than its beginning', () => {
  const text = `${news('en').slice(0, 400)}\n${news('uk').repeat(400)}`;
  expect(detectLanguage(text)).toBe('uk');
});

test('a document has the language of its words unless it says another', async () => {
  const read = async (fileName: string, text: string) =>
    (await readDocuments({ fileName, bytes: Buffer.from(text) }))[0]!.details.language;
  expect(await read('a.txt', news('uk'))).toBe('uk');
  expect(await read('a.md', `---\nlang: be\n---\n${news('uk')}`)).toBe('be');
  expect(await read('a.txt', 'OK')).toBeUndefined();
});
