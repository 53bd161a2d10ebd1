import { expect, test } from 'vitest';
import { readFullDate } from '../../../db/import/details/fullDate.ts';
import { detailsFromText } from '../../../db/import/detailsFromText.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { splitPlainText } from '../../../db/text/blocks.ts';

/** What is proposed for a text that has a title, these lines and two paragraphs. */
function proposed(...lines: string[]) {
  const text = [
    'Talks on the strait resume',
    ...lines,
    'The envoys of Aldova and Norvane met again in Sundhaven, where the ferries have been idle.',
    'Nobody said when the corridor would open.',
  ].join('\n\n');
  return detailsFromText(text, splitPlainText(text));
}

test.each([
  ['By Mira Holt', ['Mira Holt']],
  ['By MIRA HOLT and Teun Var', ['MIRA HOLT', 'Teun Var']],
  ['By Mira Holt, Teun Var and Jan de Vries', ['Mira Holt', 'Teun Var', 'Jan de Vries']],
  ['By Mira Holt, Political Correspondent', ['Mira Holt']],
  ['By Mira Holt in Sundhaven', ['Mira Holt']],
  ['By Mira Holt (mira@herald.example)', ['Mira Holt']],
  ['By Mira Holt, Sund Herald', ['Mira Holt']],
  ['By The Associated Press', ['The Associated Press']],
  ['By Ahmed al-Rashid', ['Ahmed al-Rashid']],
  ['By Renée Dubois', ['Renée Dubois']],
  ['Author: Mira Holt', ['Mira Holt']],
  ['Von Mira Holt und Teun Var', ['Mira Holt', 'Teun Var']],
  ['Par Mireille Hault', ['Mireille Hault']],
  ['Por José García y María López', ['José García', 'María López']],
  ['Автори: Олена Хвиля та Іван Берег', ['Олена Хвиля', 'Іван Берег']],
  ['(Reporting by Mira Holt and Teun Var; Editing by Jan Vos)', ['Mira Holt', 'Teun Var']],
])('who wrote it: %s', (line, authors) => {
  expect(proposed(line)).toEqual({ authors });
});

test.each([
  'By Monday the crews must be home',
  'By the time he came, the ferry had left.',
  'By Sea and Land',
  'By Norvane’s Own Account',
  'Von der Leyen',
  'Updated 3 March 2031',
  'March 2031',
  '3/4/2031',
  'In May 2031 the strait was closed',
  'The ministers — all of them — agreed to meet again.',
  'Ilse Marrow (Aldova) – said no.',
  'The crews (all of them) – said no.',
  'KYIV, May 30 — The ministers met.',
  'Source of the trouble: the ferries',
  'See https://herald.example/talks for more.',
])('nothing is guessed from: %s', (line) => {
  expect(proposed(line)).toEqual({});
});

test.each([
  ['30 May 2031', '2031-05-30'],
  ['May 30, 2031, 14:05', '2031-05-30T14:05'],
  ['Published: Monday, 3 March 2031, 2:05 pm EST', '2031-03-03T14:05'],
  ['Published 3 March 2031, updated 4 March 2031', '2031-03-03'],
  ['Veröffentlicht am 3. März 2031', '2031-03-03'],
  ['Опубликовано: 3 марта 2031 г., 14:05', '2031-03-03T14:05'],
  ['Опубліковано 3 березня 2031 року', '2031-03-03'],
  ['SUND, 3 March 2031 – The envoys met.', '2031-03-03'],
  ['SUND, Aldova, 3 March 2031 – The envoys met.', '2031-03-03'],
])('when it was published: %s', (line, published) => {
  expect(proposed(line)).toEqual({ published });
});

test.each([
  ['2031-03-03T14:05:00+02:00', '2031-03-03T14:05'],
  ['2031-03-03 14:05 (GMT)', '2031-03-03T14:05'],
  ['03.03.2031', '2031-03-03'],
  ['13/4/2031', '2031-04-13'],
  ['4/13/2031', '2031-04-13'],
  ['3/4/2031', null],
  ['Montag, 3. März 2031, 14:05 Uhr', '2031-03-03T14:05'],
  ['le 3 mars 2031 à 14h05', '2031-03-03T14:05'],
  ['1er mars 2031', '2031-03-01'],
  ['3 de marzo de 2031', '2031-03-03'],
  ['3 Mart 2031 Pazartesi', '2031-03-03'],
  ['31 мая 2031', '2031-05-31'],
  ['Mar 3, 2031', '2031-03-03'],
  ['Sept. 3, 2031', '2031-09-03'],
  ['2031年3月3日', '2031-03-03'],
  ['30 February 2031', null],
  ['3 May 2031 4 May', null],
  ['2031', null],
  ['', null],
])('a date that is all there is: %s', (words, date) => {
  expect(readFullDate(words)).toBe(date);
});

test.each([
  ['ISTANBUL, May 30 (Reuters) — The envoys met.', { publisher: 'Reuters' }],
  ['(AP) - The envoys met.', { publisher: 'AP' }],
  ['Berlin (dpa) - Die Gesandten trafen sich.', { publisher: 'dpa' }],
  ['КИЇВ, 3 березня 2031 (Укрінформ) — Посланці зустрілися.', 'both'],
  ['Source: Sund Herald', { publisher: 'Sund Herald' }],
])('who published it: %s', (line, details) => {
  const both = { publisher: 'Укрінформ', published: '2031-03-03' };
  expect(proposed(line)).toEqual(details === 'both' ? both : details);
});

test('an address near the top is where it is from, and its site who published it', () => {
  const url = 'https://www.herald.example/talks?id=3';
  expect(proposed(url)).toEqual({ url, publisher: 'herald.example' });
  expect(proposed(`Source: ${url}`, 'SUND (Sund Herald) – The envoys met.')).toEqual({
    url,
    publisher: 'Sund Herald',
  });
});

test('an address at the end is where it is from only if it says so', () => {
  const body = Array.from({ length: 12 }, (_, index) => `Paragraph ${index} of the talks.`);
  const at = (line: string) => {
    const text = [...body, line].join('\n\n');
    return detailsFromText(text, splitPlainText(text));
  };
  expect(at('https://poll.example/')).toEqual({});
  expect(at('Source: https://herald.example/a')).toMatchObject({ url: 'https://herald.example/a' });
});

test('several things may stand in one line', () => {
  expect(proposed('By Mira Holt | Published 3 March 2031 | Updated 4 March 2031')).toEqual({
    authors: ['Mira Holt'],
    published: '2031-03-03',
  });
});

test('what stands deep in a text is not about the text', () => {
  const long = 'The envoys met again, and again nothing was said of the ferries. '.repeat(8);
  const after = ['One', 'more', 'line', 'of', 'nothing'];
  expect(proposed(long, long, 'By Mira Holt', '3 March 2031', ...after)).toEqual({});
});

test('what a file says itself goes before what its words tell', async () => {
  const read = async (fileName: string, text: string) =>
    (await readDocuments({ fileName, bytes: Buffer.from(text) }))[0]!.details;
  const body = 'Talks resume\n\nBy Mira Holt\n\n3 March 2031\n\nNobody came.';
  const told = { authors: ['Mira Holt'], published: '2031-03-03' };
  expect(await read('a.txt', body)).toMatchObject(told);
  const said = '---\nauthor: Teun Var\npublisher: Sund Herald\n---\n';
  expect(await read('a.md', said + body)).toMatchObject({
    ...told,
    authors: ['Teun Var'],
    publisher: 'Sund Herald',
  });
});
