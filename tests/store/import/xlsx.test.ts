import { expect, test } from 'vitest';
import { xlsx } from '../../../db/import/table/xlsx.ts';
import { blockLines, officeFile, unreadable } from '../../helpers/formats.ts';
import { zipOf } from '../../helpers/zips.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  sheets?: Array<{ rows: string; state?: string }>;
  strings?: string;
  styles?: string;
  properties?: string;
}

/** A workbook with these rows in its sheets. */
function workbookOf({ sheets = [], strings = '', styles = '', properties = '' }: Parts) {
  const list = sheets.map(
    ({ state = 'visible' }, index) =>
      `<sheet name="S${index}" sheetId="${index + 1}" state="${state}" r:id="r${index}"/>`,
  );
  const relations = sheets.map(
    (_, index) => `<Relationship Id="r${index}" Type="x" Target="worksheets/sheet${index}.xml"/>`,
  );
  const parts = sheets.map(({ rows }, index) => [
    `xl/worksheets/sheet${index}.xml`,
    `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
  ]);
  return zipOf(
    {
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
      'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
      'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
      ...Object.fromEntries(parts),
    },
    { level: 0 },
  );
}

const read = (bytes: Uint8Array) => xlsx.read({ fileName: 'demands.xlsx', bytes }, {});
const words = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;

test('each row with text of a workbook by LibreOffice is a source, dates and all', async () => {
  const documents = await read(officeFile('demands.xlsx'));
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
  const { fileName, bytes } = documents[1]!.original!;
  expect(fileName).toBe('demands row 3.csv');
  expect(Buffer.from(bytes).toString()).toBe(
    'Title,Text,Outlet,Author,URL,Date,Mood\n' +
      'A corridor by night,"Norvane wants ""a safe corridor"".",Norvane Radio,,,2031-04-18\n',
  );
  expect(documents[0]!.warnings?.map(({ code }) => code)).toEqual(['TABLE_ROWS_WITHOUT_TEXT']);
});

test('a workbook is known by its content', () => {
  const recognises = (bytes: Uint8Array) =>
    xlsx.recognises!(bytes.subarray(0, 4096), { fileName: 'a', bytes });
  expect(recognises(officeFile('demands.xlsx'))).toBe(true);
  expect(recognises(officeFile('pandoc.docx'))).toBe(false);
  expect(recognises(Buffer.from('PK and words'))).toBe(false);
});

test('cells of every kind give what a person sees', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="[Red]dd\\.mm\\.yyyy"/>' +
    '<numFmt numFmtId="171" formatCode="0 &quot;days&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
  const header = ['Text', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(words);
  const values = [
    '<c t="s"><v>1</v></c>',
    '<c s="1"><v>47955</v></c>',
    '<c s="2"><v>47955.5625</v></c>',
    '<c s="3"><v>47955</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c t="e"><v>#REF!</v></c>',
    '<c t="str"><f>A1&amp;"x"</f><v>stored</v></c>',
    '<c><f>1/4</f><v>0.25</v></c>',
    '<c t="d"><v>2031-04-17T00:00:00</v></c>',
  ];
  const strings =
    '<si><t>no</t></si><si><r><t>The </t></r><r><t xml:space="preserve">crews_x000A_</t></r>' +
    '<r><t>渡</t></r><rPh sb="0" eb="1"><t>わたし</t></rPh></si>';
  const rows = row(...header) + row(...values);
  const [document] = await read(workbookOf({ sheets: [{ rows }], strings, styles }));
  expect(document!.text).toBe('The crews\n渡');
  expect(document!.details.comment).toBe(
    [
      'a: 2031-04-17',
      'b: 2031-04-17T13:30',
      'c: 47955',
      'd: TRUE',
      'f: stored',
      'g: 0.25',
      'h: 2031-04-17',
    ].join('\n'),
  );
});

test('days can be counted from 1900, with the day that never was, or from 1904', async () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const day = (value: number) => `<c s="0"><v>${value}</v></c>`;
  const rows = row(words('Text'), words('a'), words('b')) + row(words('x'), day(1), day(61));
  const commentWith = async (properties: string) =>
    (await read(workbookOf({ sheets: [{ rows }], styles, properties })))[0]!.details.comment;
  expect(await commentWith('')).toBe('a: 1900-01-01\nb: 1900-03-01');
  expect(await commentWith('<workbookPr date1904="1"/>')).toBe('a: 1904-01-02\nb: 1904-03-02');
});

test('cells say where they are; rows and cells may be missing', async () => {
  const rows =
    '<row r="3"><c r="B3" t="inlineStr"><is><t>Text</t></is></c></row>' +
    '<row r="7"><c r="B7" t="inlineStr"><is><t>Words.</t></is></c>' +
    '<c r="AA7" t="inlineStr"><is><t>far</t></is></c></row>';
  const [document] = await read(workbookOf({ sheets: [{ rows }] }));
  expect(document).toMatchObject({ text: 'Words.', details: { comment: 'Column 27: far' } });
  expect(document!.original!.fileName).toBe('demands row 7.csv');
});

test('the first sheet that is shown and has rows is read; of the others this is said', async () => {
  const rows = row(words('Text')) + row(words('Words.'));
  const documents = await read(
    workbookOf({ sheets: [{ rows, state: 'hidden' }, { rows: '' }, { rows }, { rows }] }),
  );
  expect(documents.map(({ text }) => text)).toEqual(['Words.']);
  expect(documents[0]!.warnings?.at(-1)).toEqual({
    code: 'TABLE_SHEETS_LEFT_OUT',
    message: 'Only the first sheet of “demands.xlsx” was read, not “S1”, “S3”.',
  });
});

test('a workbook without rows has no documents', async () => {
  expect(await read(workbookOf({ sheets: [{ rows: '' }] }))).toEqual([]);
  expect(await read(workbookOf({}))).toEqual([]);
});

test('hostile workbooks end in a message: entities, far cells, many rows, files cut off', async () => {
  const whole = officeFile('demands.xlsx');
  const cut = whole.subarray(0, whole.length - 100);
  expect(await unreadable('SOURCE_DAMAGED', xlsx, cut)).toContain('too early');
  const none = zipOf({ 'xl/worksheets/sheet1.xml': '<worksheet/>' });
  expect(await unreadable('SOURCE_DAMAGED', xlsx, none)).toContain('list of its sheets');
  const entities = zipOf({
    'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "ha">]><workbook/>',
    'xl/_rels/workbook.xml.rels': '<Relationships/>',
  });
  expect(await unreadable('SOURCE_DAMAGED', xlsx, entities)).toContain('entities');
  const far = workbookOf({ sheets: [{ rows: '<row><c r="XFD1"><v>1</v></c></row>'.repeat(400) }] });
  expect(await unreadable('SOURCE_TOO_COMPLEX', xlsx, far)).toContain('too many cells');
  const beyond = workbookOf({ sheets: [{ rows: '<row><c r="ZZZ1"><v>1</v></c></row>' }] });
  expect(await unreadable('SOURCE_TOO_COMPLEX', xlsx, beyond)).toContain('too many cells');
  const many = workbookOf({ sheets: [{ rows: row('<c><v>1</v></c>').repeat(100_002) }] });
  expect(await unreadable('SOURCE_TOO_LARGE', xlsx, many)).toContain('100,000 rows');
});
