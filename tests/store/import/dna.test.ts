import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { BetterSqlite3 } from '../../../db/store/database.ts';
import { makeDatabase, makeDnaDatabase } from '../../helpers/dnaDatabase.ts';

const read = (bytes: Uint8Array, fileName = 'strait.dna') => readDocuments({ fileName, bytes });

const TEXT = 'Mirre Olan: the crews must come home. No, said the council. 🚢 We agree.';

/** One document, “Talks”, and in it one statement of a type at a place, with values as SQL. */
const withStatement = (type: number, start: number, stop: number, values = '', text = TEXT) =>
  makeDnaDatabase(`
    INSERT INTO DOCUMENTS VALUES (1, 'Talks', '${text}', 1, '', '', '', '', '', 1927584000);
    INSERT INTO STATEMENTS VALUES (1, ${type}, 1, ${start}, ${stop}, 2);
    ${values}`);

/** The only passage of such a database. */
async function passageOf(type: number, values: string) {
  const [document] = await read(withStatement(type, 0, 5, values));
  return document!.passages![0]!;
}

test('a document is a source with what is known of it', async () => {
  const documents = await read(
    makeDnaDatabase(`
      INSERT INTO DOCUMENTS VALUES
        (2, ' The second ', 'Words of the second.', 1, '', '', '', '', '', 1927633500),
        (1, 'The first', 'Words.' || char(10, 10) || 'More words.', 1, 'Olan, Mirre',
          'Sund Herald', '12', 'Found in the archive.', 'letter', 1927584000);`),
  );
  expect(documents.map(({ details }) => details)).toEqual([
    {
      title: 'The first',
      authors: ['Olan, Mirre'],
      publisher: 'Sund Herald',
      published: '2031-01-31',
      comment: 'Section: 12\nType: letter\nFound in the archive.',
    },
    { title: 'The second', published: '2031-01-31T13:45' },
  ]);
  expect(documents[0]).toMatchObject({
    text: 'Words.\n\nMore words.',
    mediaType: 'application/vnd.sqlite3',
    encoding: null,
    passages: [],
    warnings: [],
  });
  expect(documents[0]!.blocks).toHaveLength(2);
});

test.each([
  ['seconds', '1927584000', '2031-01-31'],
  ['milliseconds', '1927584000000', '2031-01-31'],
  ['milliseconds with a time', '1927633500123', '2031-01-31T13:45'],
  ['a date before 1970', '-86400', '1969-12-31'],
  ['a date in words', "'2031-01-31 13:45:00'", '2031-01-31T13:45'],
  ['something else', "'last Tuesday'", undefined],
  ['a number beyond all dates', '1e300', undefined],
])('dates are read from %s', async (_kind, date, published) => {
  const [document] = await read(
    makeDnaDatabase(
      `INSERT INTO DOCUMENTS VALUES (1, 'Talks', 'Words', 1, '', '', '', '', '', ${date});`,
    ),
  );
  expect(document!.details.published).toBe(published);
});

test('a statement is a passage: who says what of which concept, and by whom it was coded', async () => {
  const passage = await passageOf(
    1,
    `INSERT INTO DATASHORTTEXT VALUES (1, 1, 1, 2), (2, 1, 2, 3), (3, 1, 3, 5);
     INSERT INTO DATABOOLEAN VALUES (1, 1, 4, 1);`,
  );
  expect(passage).toEqual({
    key: 'statement 1',
    spans: [{ start: 0, end: 5 }],
    tags: [
      { name: 'The crews should come home.', family: 'issue' },
      { name: 'Agreement', family: 'stance' },
    ],
    speakers: [
      {
        name: 'Mirre Olan',
        kind: 'person',
        aliases: ['Olan', 'M. Olan'],
        comment: 'Type: Envoy\nSpeaks for the crews.',
      },
    ],
    organisations: [
      {
        name: 'Strait Council',
        kind: 'organisation',
        aliases: [],
        comment: 'Type: Council\nPart of: Aldova',
      },
    ],
    saidOn: null,
    evidence: [],
    comment: '',
    coder: 'Olan',
  });
});

test('disagreement is a stance too', async () => {
  const { tags } = await passageOf(1, 'INSERT INTO DATABOOLEAN VALUES (1, 1, 4, 0);');
  expect(tags).toContainEqual({ name: 'Disagreement', family: 'stance' });
});

test('an organisation speaks for itself where no person is named', async () => {
  const { speakers, organisations } = await passageOf(
    1,
    'INSERT INTO DATASHORTTEXT VALUES (1, 1, 1, 1), (2, 1, 2, 4), (3, 1, 3, 5);',
  );
  expect(speakers).toMatchObject([{ name: 'Aldova', kind: 'organisation' }]);
  expect(organisations).toEqual([]);
});

test('other types of statement and other variables are tags, long ones the comment', async () => {
  const story = await passageOf(
    2,
    `INSERT INTO DATASHORTTEXT VALUES (1, 1, 5, 6);
     INSERT INTO DATAINTEGER VALUES (1, 1, 6, -2);
     INSERT INTO DATABOOLEAN VALUES (1, 1, 7, 1);`,
  );
  expect(story.tags).toEqual(
    ['villain: the fog', 'ironic: yes', 'strength: -2', 'Story'].map((name) => ({
      name,
      family: 'free',
    })),
  );
  const annotation = await passageOf(
    3,
    "INSERT INTO DATALONGTEXT VALUES (1, 1, 8, 'Look again.');",
  );
  expect(annotation.tags).toEqual([{ name: 'Annotation', family: 'free' }]);
  expect(annotation.comment).toBe('note: Look again.');
});

test('positions count UTF-16 units of the text as it is there, whatever its line ends', async () => {
  const text = "🚢 One' || char(13, 10) || 'two' || char(13) || 'three' || char(13, 10) || 'four";
  const raw = '🚢 One\r\ntwo\rthree\r\nfour';
  const start = raw.indexOf('three');
  const [document] = await read(withStatement(1, start, raw.length, '', text));
  expect(document!.text).toBe('🚢 One\ntwo\nthree\nfour');
  const [span] = document!.passages![0]!.spans;
  expect(document!.text.slice(span!.start, span!.end)).toBe('three\nfour');
});

test.each([
  ['behind the end', 60, 4000],
  ['before the beginning', -5, 4],
  ['backwards', 9, 4],
  ['empty', 4, 4],
  ['on white space', 5, 6],
  ['beyond all numbers', 0, '9223372036854775807'],
  ['no number', 0, "'end'"],
])('a statement that is %s is told and left out', async (_where, start, stop) => {
  const [document] = await read(withStatement(1, start, stop as number));
  expect(document!.passages).toEqual([]);
  expect(document!.warnings).toMatchObject([{ code: 'STATEMENT_LEFT_OUT' }]);
});

test('a parent that is part of itself is no trouble', async () => {
  const { speakers } = await passageOf(
    1,
    `UPDATE ENTITIES SET ChildOf = 2 WHERE ID = 2;
     INSERT INTO DATASHORTTEXT VALUES (1, 1, 1, 2);`,
  );
  expect(speakers[0]!.comment).toContain('Part of: Mirre Olan');
});

test('a database in write-ahead mode is read', async () => {
  const bytes = Uint8Array.from(withStatement(1, 0, 5));
  bytes.fill(2, 18, 20);
  const [document] = await read(bytes);
  expect(document!.passages).toHaveLength(1);
});

test('what is called otherwise is read as what it is, and that is told', async () => {
  const [document] = await read(withStatement(1, 0, 5), 'strait.txt');
  expect(document!.passages).toHaveLength(1);
  expect(document!.warnings).toMatchObject([{ code: 'FORMAT_MISNAMED' }]);
});

describe('what is no sound database of DNA 3 is refused:', () => {
  const sound = withStatement(1, 0, 5);
  test.each([
    ['words', new TextEncoder().encode('The crews must come home.'), 'not a database'],
    ['noise behind the header', noise(), 'not a database'],
    ['only the header', sound.subarray(0, 100), 'damaged'],
    ['half of it', sound.subarray(0, sound.length / 2), 'damaged'],
    ['another program’s', makeDatabase('CREATE TABLE a(b);'), 'another program'],
    ['an empty one', makeDatabase('PRAGMA user_version = 1;'), 'another program'],
    [
      'one of an older version',
      makeDnaDatabase('DROP TABLE ENTITIES; CREATE TABLE ATTRIBUTES(ID, Value);'),
      'another version',
    ],
  ])('%s', async (_what, bytes, reason) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'SOURCE_DAMAGED',
      message: expect.stringContaining(reason),
    });
  });

  function noise(): Uint8Array {
    const bytes = Buffer.alloc(20_000, 0xa5);
    bytes.write('SQLite format 3\0', 'latin1');
    return bytes;
  }
});

describe('nothing in a database is run:', () => {
  const FOREVER =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, 'a', 'b', 1 FROM n";
  test('a view in place of a table counts as not there', async () => {
    const bytes = makeDnaDatabase(
      `DROP TABLE DOCUMENTS; CREATE VIEW DOCUMENTS(ID, Title, Text, Date) AS ${FOREVER};`,
    );
    await expect(read(bytes)).rejects.toMatchObject({ code: 'SOURCE_DAMAGED' });
  });

  test('a column that is computed counts as not there', async () => {
    const bytes = makeDnaDatabase(`
      DROP TABLE DOCUMENTS;
      CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title, Date,
        Text AS (hex(zeroblob(1000))));
      INSERT INTO DOCUMENTS VALUES (1, 'Talks', 0);`);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'SOURCE_DAMAGED' });
  });

  test('a virtual table counts as not there', async () => {
    const bytes = makeDnaDatabase(
      'DROP TABLE DOCUMENTS; CREATE VIRTUAL TABLE DOCUMENTS USING fts5(ID, Title, Text, Date);',
    );
    await expect(read(bytes)).rejects.toMatchObject({ code: 'SOURCE_DAMAGED' });
  });
});

test('a database that leads to the same page again and again is refused', async () => {
  const long = `INSERT INTO DOCUMENTS VALUES (1, 'Talks', '${'Words. '.repeat(100_000)}', 1, '', '', '', '', '', 0)`;
  const short = `(value, 'Talks', hex(zeroblob(400)), 1, '', '', '', '', '', 0)`;
  const bytes = Uint8Array.from(
    makeDnaDatabase(`${long}; WITH RECURSIVE n(value) AS (SELECT 2 UNION ALL SELECT value + 1 FROM n
      WHERE value < 200) INSERT INTO DOCUMENTS SELECT ${short.slice(1, -1)} FROM n;`),
  );
  expect(repeatFirstPage(bytes)).toBeGreaterThan(10);
  await expect(read(bytes)).rejects.toMatchObject({
    code: 'SOURCE_DAMAGED',
    message: expect.stringContaining('in circles'),
  });
});

/**
 * Makes the inner pages of tables (sqlite.org/fileformat.html, 1.6) point to their first page only;
 * gives how many pointers were turned.
 */
function repeatFirstPage(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let turned = 0;
  for (let page = 4096; page < bytes.length; page += 4096) {
    if (view.getUint8(page) !== 5) continue;
    const cells = Array.from({ length: view.getUint16(page + 3) }, (_, index) =>
      view.getUint16(page + 12 + 2 * index),
    );
    const first = view.getUint32(page + cells[0]!);
    for (const cell of cells) view.setUint32(page + cell, first);
    turned += cells.length;
  }
  return turned;
}

test('where any byte is wrong, the file is read or refused, and nothing else', async () => {
  const sound = withStatement(1, 0, 5);
  const outcomes = new Set<string>();
  for (let at = 0; at < sound.length; at += 97) {
    const bytes = Uint8Array.from(sound);
    bytes[at]! ^= 0x5a;
    const outcome = read(bytes).then(
      () => 'read',
      ({ code }: { code: string }) => code,
    );
    outcomes.add(await outcome);
  }
  expect([...outcomes].sort()).toEqual(['SOURCE_DAMAGED', 'read']);
});

/** The database lies beside the project, if anywhere. */
const sample = new URL('../../../../shared/data/dna/sample.dna', import.meta.url);
const isHere = existsSync(sample);
const MISSING = 'the database does not lie at ../shared/data/dna/sample.dna';

test.skipIf(!isHere)(
  `the sample of the program is read whole${isHere ? '' : ` (skipped: ${MISSING})`}`,
  async () => {
    const documents = await read(readFileSync(sample), 'sample.dna');
    expect(documents.map(({ details }) => details.published)).toEqual([
      '2005-01-26',
      '2005-02-02',
      '2005-02-02',
      '2005-02-10',
      '2005-02-16',
      '2005-02-16',
      '2005-02-16',
    ]);
    expect(documents.flatMap(({ warnings }) => warnings)).toEqual([]);

    const db = new BetterSqlite3(readFileSync(sample), { readonly: true });
    const column = (sql: string) => db.prepare(sql).pluck().all();
    const passages = documents.flatMap(({ text, passages }) =>
      passages!.map((passage) => ({ text, passage })),
    );
    expect(passages).toHaveLength(41);
    const words = db.prepare(
      `SELECT substr(Text, Start + 1, Stop - Start) FROM STATEMENTS
       JOIN DOCUMENTS ON DOCUMENTS.ID = DocumentId WHERE STATEMENTS.ID = ?`,
    );
    for (const { text, passage } of passages) {
      const [span] = passage.spans;
      const id = passage.key.replace('statement ', '');
      expect(text.slice(span!.start, span!.end)).toBe(words.pluck().get(id));
    }
    const named = (all: readonly string[]) => [...new Set(all)].sort();
    const entities = (variable: number) =>
      column(`SELECT Value FROM ENTITIES WHERE VariableId = ${variable} AND Value <> ''`).sort();
    const all = passages.map(({ passage }) => passage);
    expect(named(all.flatMap(({ speakers }) => speakers.map(({ name }) => name)))).toEqual(
      entities(1),
    );
    expect(
      named(all.flatMap(({ organisations }) => organisations.map(({ name }) => name))),
    ).toEqual(entities(2));
    const tags = all.flatMap((passage) => passage.tags);
    expect(named(tags.filter(({ family }) => family === 'issue').map(({ name }) => name))).toEqual(
      entities(3),
    );
    const agreeing = tags.filter(({ name }) => name === 'Agreement').length;
    expect(agreeing).toBe(column('SELECT sum(Value) FROM DATABOOLEAN')[0]);
    expect(tags.filter(({ name }) => name === 'Disagreement').length).toBe(40 - agreeing);
    db.close();
  },
);
