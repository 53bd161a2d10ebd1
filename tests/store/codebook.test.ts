import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCodebook } from '../../db/import/codebook/readCodebook.ts';
import { readXml } from '../../db/import/xml/readXml.ts';
import { readZip } from '../../db/import/zip/readZip.ts';
import type { Tag } from '../../db/model/tag.ts';
import { expectApiError, expectApiRejection } from '../helpers/apiErrors.ts';
import { problemsBySchema } from '../helpers/codebookSchema.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');

const importFile = (notebook: TestNotebook, fileName: string, content: string) =>
  notebook.call('codebook.import', { fileName, content: base64(content) });

const exported = (notebook: TestNotebook, format: 'qdc' | 'csv') =>
  notebook.call('codebook.export', { format });

const tagNamed = (notebook: TestNotebook, name: string): Tag =>
  notebook.call('tag.list').tags.find((tag) => tag.name === name)!;

/** Every tag by its place, with what a codebook holds of it. */
function content(notebook: TestNotebook, ids: boolean): unknown[] {
  const { tags } = notebook.call('tag.list');
  const names = new Map(tags.map(({ id, name }) => [id, name]));
  return tags.map((tag) => ({
    ...omit(tag, ['id', 'parentId', 'position', 'passageCount', 'examples']),
    under: tag.parentId && names.get(tag.parentId),
    ...(ids && { id: tag.id }),
  }));
}

function omit(tag: Tag, left: ReadonlyArray<keyof Tag>): Partial<Tag> {
  return Object.fromEntries(
    Object.entries(tag).filter(([field]) => !left.includes(field as keyof Tag)),
  );
}

/** A notebook whose codebook has something of everything. */
function fullNotebook(): TestNotebook {
  const notebook = createTestNotebook();
  const sea = notebook.call('tag.create', {
    name: 'Sea & “land” <both>',
    description: 'What is wet.\r\nAnd\ttabbed.\n\nWhen to use: not this line.',
    whenToUse: 'Of water.\n\nAlso of ice.',
    whenNot: 'Of rain.',
    key: 'Shift+3',
  });
  const boats = notebook.call('tag.create', { name: 'Boats > ferries', parentId: sea.id });
  notebook.call('tag.create', { name: '=SUM(1)', parentId: boats.id, retired: true });
  notebook.call('tag.create', { name: 'Ünïcode 船 🚢', family: 'free', color: 'pink' });
  const demand = tagNamed(notebook, 'Demand');
  notebook.call('tag.create', {
    name: 'Ultimatum',
    parentId: demand.id,
    color: 'brown',
    letter: 'U',
    side: 'against',
  });
  return notebook;
}

test('an exported .qdc is valid by the schema, and comes back as the same tags', async () => {
  using notebook = fullNotebook();
  const file = exported(notebook, 'qdc');
  expect(file).toMatchObject({ fileName: 'Test codebook.qdc', mediaType: 'application/xml' });
  const bytes = Buffer.from(file.content);
  const root = readXml(bytes, { fileName: 'x', format: 'x' });
  expect(problemsBySchema(root)).toEqual([]);
  expect(file.content).toContain('xmlns="urn:QDA-XML:codebook:1.0"');

  using other = createTestNotebook();
  const result = await importFile(other, file.fileName, file.content);
  expect(result).toEqual({ created: 5, changed: 0, unchanged: 8, warnings: [] });
  expect(content(other, true)).toEqual(content(notebook, true));
  expect(exported(other, 'qdc').content).toBe(file.content);
  other.call('history.undo');
  expect(other.call('tag.list').tags).toHaveLength(8);
});

test('an exported CSV comes back as the same tags, with ids of their own', async () => {
  using notebook = fullNotebook();
  const file = exported(notebook, 'csv');
  expect(file.content.split('\r\n')[0]).toBe(
    '\ufefffamily,path,name,description,when to use,when not to use,colour,letter,key,side,retired',
  );
  expect(file.content).toContain(
    `issue,Sea & “land” <both\\> > Boats \\> ferries,Boats > ferries,`,
  );

  using other = createTestNotebook();
  const result = await importFile(other, file.fileName, file.content);
  expect(result).toEqual({ created: 5, changed: 0, unchanged: 8, warnings: [] });
  // In a table a line end is a line end.
  const crlf = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('\\r\\n', '\\n'));
  expect(content(other, false)).toEqual(crlf(content(notebook, false)));
  expect(await importFile(other, file.fileName, file.content)).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 13,
  });
});

test('a family may be exported alone, and one without tags says so', () => {
  using notebook = createTestNotebook();
  const { content: qdc } = notebook.call('codebook.export', { format: 'qdc', family: 'stance' });
  expect(qdc.match(/<Code /gu)).toHaveLength(8);
  expect(qdc).not.toContain('Issues');
  for (const format of ['qdc', 'csv'] as const) {
    expectApiError('CODEBOOK_EMPTY', () =>
      notebook.call('codebook.export', { format, family: 'free' }),
    );
  }
});

test('an import completes what is there and changes nothing that was said', async () => {
  using notebook = createTestNotebook();
  const mine = notebook.call('tag.create', { name: 'Boats', description: 'Mine.', key: '9' });
  const nets = notebook.call('tag.create', { name: 'Nets', parentId: mine.id });
  const csv =
    'name,definition,inclusion,key\nboats,Theirs.,Afloat.,1\nNets,Of rope.,,9\nOars,For rowing.,,\n';
  const result = await importFile(notebook, 'theirs.csv', csv);
  expect(result).toMatchObject({ created: 1, changed: 2, unchanged: 0 });
  expect(result.warnings).toEqual([
    'One tag is described otherwise in this notebook; that was kept.',
    'One tag came without its number key: another tag has it.',
  ]);
  expect(tagNamed(notebook, 'Boats')).toEqual({ ...mine, whenToUse: 'Afloat.' });
  expect(tagNamed(notebook, 'Nets')).toEqual({ ...nets, description: 'Of rope.' });
  expect(tagNamed(notebook, 'Oars')).toMatchObject({ family: 'issue', parentId: null });
  expect(notebook.call('history.list').steps[0]).toMatchObject({
    label: 'Imported codebook',
    subject: 'theirs.csv',
  });
});

test('tags that were renamed and moved here are known again by their ids', async () => {
  using notebook = fullNotebook();
  const { content: qdc, fileName } = exported(notebook, 'qdc');
  const ultimatum = tagNamed(notebook, 'Ultimatum');
  notebook.call('tag.update', { id: ultimatum.id, name: 'Last word', parentId: null });
  expect(await importFile(notebook, fileName, qdc)).toMatchObject({ created: 0, changed: 0 });
  expect(tagNamed(notebook, 'Last word').id).toBe(ultimatum.id);
});

test('the codebook of Taguette, and tables of other programs, are read', async () => {
  using notebook = createTestNotebook();
  const taguette =
    'tag,description,number of highlights\r\ninteresting,Further review required,3\r\n';
  await importFile(notebook, 'codebook.csv', taguette);
  expect(tagNamed(notebook, 'interesting')).toMatchObject({
    description: 'Further review required',
    family: 'issue',
  });
  const semicolons =
    'Parent code;Code;Colour;Retired\n;Sea;;\nSea;Boats;#0000ff;x\nCoast;Ports;gray;\n;;;\n';
  const result = await importFile(notebook, 'other.csv', semicolons);
  expect(result).toMatchObject({ created: 4, warnings: [] });
  expect(tagNamed(notebook, 'Boats')).toMatchObject({
    parentId: tagNamed(notebook, 'Sea').id,
    color: 'blue',
    retired: true,
  });
  expect(tagNamed(notebook, 'Ports')).toMatchObject({
    parentId: tagNamed(notebook, 'Coast').id,
    color: 'grey',
  });
});

test('codes of the same name in different places become tags that can be told apart', async () => {
  using notebook = createTestNotebook();
  const csv = 'path\nSea > Other\nLand > Other\nAir > Other\nOther\n';
  const first = await importFile(notebook, 'a.csv', csv);
  expect(first).toMatchObject({ created: 7, unchanged: 0 });
  expect(first.warnings).toEqual([
    'There are several tags “Other”; one is called “Other (Land)” now.',
    'There are several tags “Other”; one is called “Other (Air)” now.',
    'There are several tags “Other”; one is called “Other (2)” now.',
  ]);
  expect(await importFile(notebook, 'a.csv', csv)).toEqual({
    created: 0,
    changed: 0,
    unchanged: 7,
    warnings: [],
  });
});

test('a .qdc of another program is read: braces, categories, colours, ids of old', async () => {
  using notebook = createTestNotebook();
  const qdc = `<?xml version="1.0" encoding="utf-16"?>
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" origin="Other 9">
 <q:Codes>
  <q:Code guid="{0DB2DCB3-5F5C-4B4C-9B1B-6F4B9C0C8F11}" name="Sea" isCodable="false">
   <q:Description>Wet
things</q:Description>
   <q:Code guid="34653336-3766-3235-6466-363134396437" name="Boats" isCodable="true" color="#0f0"/>
   <q:Code guid="0db2dcb3-5f5c-4b4c-9b1b-6f4b9c0c8f12" name=" " isCodable="true"/>
  </q:Code>
 </q:Codes>
</q:CodeBook>`;
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(qdc, 'utf16le')]);
  const take = () =>
    notebook.call('codebook.import', { fileName: 'x.qdc', content: base64(bytes) });
  const result = await take();
  expect(result).toMatchObject({ created: 2 });
  expect(result.warnings).toEqual([
    'A code without a name was left out; those below it came up.',
    'One code is for grouping only elsewhere. In Parley passages can carry them.',
  ]);
  expect(tagNamed(notebook, 'Sea')).toMatchObject({
    id: '0db2dcb3-5f5c-4b4c-9b1b-6f4b9c0c8f11',
    description: 'Wet\nthings',
    retired: false,
  });
  const boats = tagNamed(notebook, 'Boats');
  expect(boats).toMatchObject({ parentId: tagNamed(notebook, 'Sea').id, color: 'green' });
  notebook.call('tag.update', { id: boats.id, name: 'Ships' });
  expect(await take()).toMatchObject({ created: 0, unchanged: 2 });
});

test.each([
  ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><CodeBook/>', 'SOURCE_DAMAGED'],
  ['an element that is not closed', '<CodeBook><Codes>', 'SOURCE_DAMAGED'],
  ['too deep a nest', '<Code>'.repeat(400), 'SOURCE_TOO_COMPLEX'],
  ['no codebook', '<html><body/></html>', 'CODEBOOK_FORMAT'],
  ['no codes', '<CodeBook><Codes/></CodeBook>', 'CODEBOOK_FORMAT'],
  [
    'too many codes',
    `<CodeBook><Codes>${'<Code name="a"/>'.repeat(10_001)}</Codes></CodeBook>`,
    'SOURCE_TOO_COMPLEX',
  ],
  ['no names', 'colour,size\nred,3\n', 'CODEBOOK_FORMAT'],
  ['no rows', 'name,description\n', 'CODEBOOK_FORMAT'],
  ['a bottomless path', `path\n${'a > '.repeat(200)}b\n`, 'SOURCE_TOO_COMPLEX'],
  ['the bytes of a picture', '\x89PNG\r\n\x1a\n\0\0', 'SOURCE_NOT_TEXT'],
] as const)(
  'a file with %s is refused, and the notebook stays as it was',
  async (_, text, code) => {
    using notebook = createTestNotebook();
    const before = notebook.call('tag.list');
    await expectApiRejection(code, () =>
      Promise.resolve(
        notebook.call('codebook.import', {
          fileName: 'bad',
          content: base64(Buffer.from(text, 'latin1')),
        }),
      ),
    );
    expect(notebook.call('tag.list')).toEqual(before);
  },
);

test('what no tag can have is told, and the rest is taken', async () => {
  using notebook = createTestNotebook();
  const csv = `name,letter,key,description\nBoats,LONG,F7,${'a'.repeat(10_001)}\n`;
  const { warnings } = await importFile(notebook, 'x.csv', csv);
  expect(warnings).toEqual([
    '“Boats” has no letter in Parley: “LONG” is none.',
    '“Boats” has no key in Parley: “F7” is none.',
    'One text was too long and cut off.',
  ]);
  expect(tagNamed(notebook, 'Boats').description).toHaveLength(10_000);
});

test('every starter codebook can be added, twice without doubling, and undone', () => {
  using notebook = createTestNotebook();
  const { starters } = notebook.call('codebook.starters');
  expect(starters.map(({ id }) => id)).toEqual(['negotiation', 'verbalActions', 'policyDomains']);
  for (const { id, tags, title } of starters) {
    const before = notebook.call('tag.list').tags;
    const result = notebook.call('codebook.addStarter', { id });
    expect(result.created + result.changed + result.unchanged, title).toBe(tags);
    expect(result.warnings, title).toEqual([]);
    const after = notebook.call('tag.list').tags;
    expect(after.every(({ description }) => description !== '')).toBe(true);
    expect(notebook.call('codebook.addStarter', { id })).toMatchObject({ created: 0, changed: 0 });
    notebook.call('history.undo');
    expect(notebook.call('tag.list').tags).toEqual(before);
    notebook.call('history.redo');
    expect(notebook.call('tag.list').tags).toEqual(after);
  }
  expectApiError('UNKNOWN_STARTER', () => notebook.call('codebook.addStarter', { id: 'none' }));
});

test('the starter codebook of stances gives those of a new notebook their rules', () => {
  using notebook = createTestNotebook();
  const demand = tagNamed(notebook, 'Demand');
  notebook.call('codebook.addStarter', { id: 'negotiation' });
  const { whenToUse, whenNot, ...same } = tagNamed(notebook, 'Demand');
  expect([whenToUse, whenNot].every((text) => text !== '')).toBe(true);
  expect({ ...same, whenToUse: '', whenNot: '' }).toEqual(demand);
  expect(tagNamed(notebook, 'Threat')).toMatchObject({ side: 'against', key: '9', letter: 'T' });
});

const folder = new URL('../../../shared/data/refi/', import.meta.url);
const PROJECTS = ['nvivo-codebook.qdpx', 'qc-demo.qdpx'].map((name) => new URL(name, folder));
const MISSING = 'the projects do not lie at ../shared/data/refi';

test('the codes in projects of NVivo and qc are read', ({ skip }) => {
  skip(!PROJECTS.every((path) => existsSync(path)), MISSING);
  for (const path of PROJECTS) {
    const files = readZip(readFileSync(path), 'project.qdpx', {
      format: 'QDPX',
      wanted: () => true,
    });
    const { tags, warnings } = readCodebook(files.get('project.qde')!, 'project.qde');
    expect(tags[0]!.name).toBe('rq1_definition');
    expect(tags[0]!.children.slice(0, 2).map(({ name }) => name)).toEqual([
      'competencies',
      'concepts',
    ]);
    expect(warnings).toEqual([]);
  }
});
