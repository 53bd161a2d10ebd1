import { expect, test } from 'vitest';
import type { ReadDocument } from '../../../db/import/imported.ts';
import { csv } from '../../../db/import/table/csv.ts';
import { blockLines, officeFile, readOne, unreadable } from '../../helpers/formats.ts';

const read = (content: string | Uint8Array, encoding?: string) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return csv.read({ fileName: 'demands.csv', bytes }, { encoding });
};
const textsOf = async (content: string) => (await read(content)).map(({ text }) => text);
const originalOf = ({ original }: ReadDocument) =>
  `${original!.fileName}: ${Buffer.from(original!.bytes).toString('latin1')}`;
const messages = (documents: ReadDocument[]) =>
  documents
    .flatMap(({ warnings }) => warnings ?? [])
    .map(({ code, message }) => `${code} ${message}`);

test('each row with text is a source, with what its columns say', async () => {
  const documents = await read(officeFile('demands.csv'));
  expect(documents.map(blockLines)).toEqual([
    ['paragraph: The crews come home, says Aldova.', 'paragraph: Then we talk.'],
    ['paragraph: Norvane wants "a safe corridor".'],
  ]);
  expect(documents[0]!.details).toEqual({
    title: 'Crews first',
    publisher: 'Sundhaven Herald',
    authors: ['Ilse Marrow', 'Teun Var'],
    url: 'https://herald.example/1',
    published: '2031-04-17',
    comment: 'Mood: tense',
  });
  expect(messages(documents)).toEqual([
    'TABLE_ROWS_WITHOUT_TEXT One row of “demands.csv” without text did not become a source.',
  ]);
});

test('the original of a row is the names of the columns and the row, and reads the same', async () => {
  const [document] = await read('Title;Text\r\nTalks;"Two\r\nlines"\r\nMore;words\r\n');
  expect(originalOf(document!)).toBe('demands row 2.csv: Title;Text\r\nTalks;"Two\r\nlines"\r\n');
  const again = await readOne(csv, document!.original!.bytes);
  expect(again.text).toBe(document!.text);
  expect(again.details).toEqual(document!.details);
});

test('names of columns are known in any case, with their usual synonyms', async () => {
  const [document] = await read(
    'HEADLINE,Outlet,Publication_Date,Link,Lang,BODY\nTalks,Herald,2031-04,https://h.example,en,Words.',
  );
  expect(document).toMatchObject({
    text: 'Words.',
    details: {
      title: 'Talks',
      publisher: 'Herald',
      published: '2031-04',
      url: 'https://h.example',
      language: 'en',
    },
  });
});

test.each([
  ['2031-04-17T09:30:00Z', '2031-04-17T09:30'],
  ['2031-04-17 00:00:00', '2031-04-17'],
  ['2031', '2031'],
  ['17.4.2031', '2031-04-17'],
  ['3.4.2031', '2031-04-03'],
  ['17/04/2031', '2031-04-17'],
  ['04/17/2031', '2031-04-17'],
  ['5/5/2031', '2031-05-05'],
])('the date %s is %s', async (date, published) => {
  const [document] = await read(`Date,Text\n${date},Words.`);
  expect(document!.details).toEqual({ published });
});

test.each(['03/04/2031', '2031-02-30', 'last Tuesday', '31.2.2031'])(
  'the date %s is not guessed, but kept in the comment',
  async (date) => {
    const [document] = await read(`Date,Text\n${date},Words.`);
    expect(document!.details).toEqual({ comment: `Date: ${date}` });
  },
);

test('the delimiter is found: comma, semicolon or tab', async () => {
  expect(await textsOf('Title,Text\na,"b;c;d"\n')).toEqual(['b;c;d']);
  expect(await textsOf('Title;Text\na;b, c, d\n')).toEqual(['b, c, d']);
  expect(await textsOf('Titel;Wörter\nEins;Die Fähre fährt, heißt es.\n')).toEqual([
    'Die Fähre fährt, heißt es.',
  ]);
  const [tabs] = await csv.read(
    { fileName: 'a.tsv', bytes: Buffer.from('Title\tText\na\tb, c; d\n') },
    {},
  );
  expect(tabs).toMatchObject({ text: 'b, c; d', mediaType: 'text/tab-separated-values' });
  expect(tabs!.original!.fileName).toBe('a row 2.tsv');
});

test('without a column called text, the one with the most words is taken, and this is said', async () => {
  const documents = await read('Who,Words\nAldova,The crews come home.\nNorvane,They stay.\n');
  expect(documents.map(({ text }) => text)).toEqual(['The crews come home.', 'They stay.']);
  expect(documents[0]!.details).toEqual({ comment: 'Who: Aldova' });
  expect(messages(documents)).toEqual([
    'TABLE_TEXT_COLUMN No column of “demands.csv” is called “text”; the text was taken from “Words”.',
  ]);
});

test('a known column is not taken for the text, however long it is', async () => {
  expect(await textsOf('URL,Words\nhttps://herald.example/a/very/long/address,Short.\n')).toEqual([
    'Short.',
  ]);
});

test('a first row with a whole text in it is a source, not the names of columns', async () => {
  const words = 'The crews must come home before anything else is talked about. '.repeat(3).trim();
  const documents = await read(`Aldova,${words}\nNorvane,${words}\n`);
  expect(documents.map(({ text }) => text)).toEqual([words, words]);
  expect(documents[0]!.details).toEqual({ comment: 'Column 1: Aldova' });
  expect(originalOf(documents[0]!)).toBe(`demands row 1.csv: Aldova,${words}\n`);
});

test('rows of other lengths, blank lines, stray quotation marks and a BOM do no harm', async () => {
  expect(
    await textsOf('\uFEFFText,Title\nOne "quoted" word,a,more\n\nTwo\n"Three ""x""",b\n'),
  ).toEqual(['One "quoted" word', 'Two', 'Three "x"']);
});

test('another encoding is read, and the original keeps it', async () => {
  const bytes = Buffer.from('Title;Text\nTalks;\xc4\xee\xec\xee\xe9\n', 'latin1');
  const [document] = await read(bytes, 'windows-1251');
  expect(document).toMatchObject({ text: 'Домой', encoding: 'windows-1251' });
  expect(originalOf(document!)).toBe(`demands row 2.csv: ${bytes.toString('latin1')}`);
});

test('UTF-16, in which a comma is no single byte, is read and kept as UTF-8', async () => {
  const [document] = await read(Buffer.from('\uFEFFTitle,Text\nTalks,Домой\n', 'utf16le'));
  expect(document).toMatchObject({ text: 'Домой', encoding: 'utf-8' });
  expect(Buffer.from(document!.original!.bytes).toString()).toBe('Title,Text\nTalks,Домой\n');
});

test('a table without a row of words has no documents', async () => {
  expect(await read('Title,Text\nTalks,\n')).toEqual([]);
  expect(await read('Title,Text\n')).toEqual([]);
});

test('hostile tables end in a message: endless rows and columns, quotes that never close', async () => {
  const line = 'The crews come home, '.repeat(5_000_000);
  expect(await unreadable('SOURCE_TOO_COMPLEX', csv, line)).toContain('too many columns');
  const cell = Buffer.alloc(100_000_000, 'home ');
  expect(await unreadable('SOURCE_TOO_COMPLEX', csv, cell)).toContain('endless');
  const open = 'Text\n"The crews come home.\n';
  expect(await unreadable('SOURCE_DAMAGED', csv, open)).toContain('row 2 has a quotation mark');
  const rows = `Text\n${'x\n'.repeat(100_001)}`;
  expect(await unreadable('SOURCE_TOO_LARGE', csv, rows)).toContain('100,000 rows');
});
