import { expect, test } from 'vitest';
import { writeCsv } from '../../db/export/spreadsheet/csv.ts';
import { fileNameOf } from '../../db/export/document/fileName.ts';
import type { Passage } from '../../db/model/passage.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { expectGolden } from '../helpers/golden.ts';
import { negotiation } from '../helpers/negotiation.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const HOSTILE = `=cmd|' /C calc'!A1 said the <b>minister</b> & co.

| a | *b* | [c](javascript:alert(1)) | \`d\` | ~e~ | # f

قال الوزير: «الجسر مغلق» أمس. 𝔄𝔅 and 👩‍👩‍👧 stay whole.

<script>alert("x")</script>`;

/** The negotiation, with a source whose every word tries to be something else. */
async function createNegotiation() {
  const notebook = createTestNotebook();
  const ids = await negotiation(notebook);
  const hostile = (
    await notebook.call('source.paste', {
      title: '<img src=x onerror=alert(1)> | *Title* "of" [it](x)',
      publisher: '@SUM(A1)',
      url: 'javascript:alert(1)',
      language: 'ar',
      text: HOSTILE,
    })
  ).id;
  const create = (quote: string, more: object) =>
    notebook.call('passage.create', { sourceId: hostile, quotes: [quote], ...more }).id;
  const formula = create("=cmd|' /C calc'!A1", {
    tags: ['Demand'],
    speakers: ['<b>Nobody</b>'],
    comment: '-1+1, "quoted"\nsecond line',
  });
  const table = create('| a | *b* | [c](javascript:alert(1)) |', {
    saidOn: { date: '2031-03~', words: '*about* then' },
  });
  const arabic = create('«الجسر مغلق»', { tags: ['Refusal'] });
  const astral = create('𝔄𝔅 and 👩‍👩‍👧', {});
  const script = create('<script>alert("x")</script>', { tags: ['Fact'] });
  return { notebook, ...ids, hostile, formula, table, arabic, astral, script };
}

function saveBrief(notebook: TestNotebook, ids: Record<string, string>): string {
  const voss = notebook.call('actor.list', { text: 'voss' }).actors[0]!.id;
  const markdown = `## What each side asks

[[actor:${voss}]] put it **first**, see [[source:${ids['readout']}]]:

[[passage:${ids['bridge']}]]

The answer came *by another's account*:

[[passage:${ids['mobilise']}]]

- And again [[passage:${ids['bridge']}]]
- ~~nothing~~ <u>else</u>

| Who | Asks |
| --- | --- |
| Voss | to open \\| the bridge |

Hostile: <script>alert(1)</script> [a](javascript:alert(1))

[[passage:${ids['table']}]]

[[passage:${ids['arabic']}]]

[[passage:${ids['script']}]]

[[passage:${ids['reply']}]]

[[passage:${ids['astral']}]]
`;
  const { id } = notebook.call('note.save', { title: 'Brief: the *bridge*', body: { markdown } });
  notebook.call('passage.update', { id: ids['reply']!, quotes: ['speaks of peace”, two people'] });
  notebook.call('passage.delete', { id: ids['astral']! });
  return id;
}

test('a note as Markdown quotes each passage with a footnote that says where it is from', async () => {
  const { notebook, ...ids } = await createNegotiation();
  using _ = notebook;
  const id = saveBrief(notebook, ids);
  const file = notebook.call('export.note', { id, format: 'markdown' });
  expect(file).toMatchObject({ fileName: 'Brief the bridge.md', mediaType: 'text/markdown' });
  expectGolden('note.md', file.content);
});

test('a note as a page has the same quotations and footnotes', async () => {
  const { notebook, ...ids } = await createNegotiation();
  using _ = notebook;
  const id = saveBrief(notebook, ids);
  const file = notebook.call('export.note', { id, format: 'html' });
  expect(file).toMatchObject({ fileName: 'Brief the bridge.html', mediaType: 'text/html' });
  expectGolden('note.html', file.content);
});

test('a source as Markdown has a number behind each passage and a footnote for it', async () => {
  const { notebook, courier } = await createNegotiation();
  using _ = notebook;
  const file = notebook.call('export.source', { id: courier, format: 'markdown' });
  expect(file).toMatchObject({ fileName: 'Bridge talks stall.md', mediaType: 'text/markdown' });
  expectGolden('source.md', file.content);
});

test('a source as a page has its passages marked, also where they overlap, and listed', async () => {
  const { notebook, courier, hostile } = await createNegotiation();
  using _ = notebook;
  const page = (id: string) => notebook.call('export.source', { id, format: 'html' }).content;
  expectGolden('source.html', page(courier));
  expectGolden('hostile.html', page(hostile));
});

test('passages as a table have a row each, with nothing in it that a spreadsheet would run', async () => {
  const { notebook } = await createNegotiation();
  using _ = notebook;
  const file = await notebook.call('export.passages', { format: 'csv' });
  expect(file).toMatchObject({ fileName: 'Passages.csv', mediaType: 'text/csv' });
  expectGolden('passages.csv', file.content);
  expect(file.content.startsWith('\ufeffid,source,')).toBe(true);
  expect(file.content.replaceAll('\r\n', '').includes('\r')).toBe(false);
  for (const row of file.content.split('\r\n')) expect(row).not.toMatch(/(?:^|,)"?[=+\-@]/u);
});

test('passages as JSON are whole, with their sources and links', async () => {
  const { notebook, bridge } = await createNegotiation();
  using _ = notebook;
  const file = await notebook.call('export.passages', { format: 'json' });
  expect(file).toMatchObject({ fileName: 'Passages.json', mediaType: 'application/json' });
  expectGolden('passages.json', file.content);
  const { passages, sources, links, offsets } = JSON.parse(file.content) as {
    passages: Passage[];
    sources: Array<{ id: string }>;
    links: unknown[];
    offsets: string;
  };
  expect(passages).toEqual(notebook.call('passage.list').passages);
  expect(sources).toHaveLength(3);
  expect(links).toEqual(notebook.call('link.list').links);
  expect(offsets).toContain('UTF-16');
  const { text } = notebook.call('source.get', { id: passages[0]!.sourceId });
  const found = passages.find(({ id }) => id === bridge)!;
  expect(found.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The Oster bridge must open to civilians,',
    'Then we can talk about the rest.',
  ]);
});

test('a filter narrows what is exported', async () => {
  const { notebook, bridge } = await createNegotiation();
  using _ = notebook;
  const { content } = await notebook.call('export.passages', {
    format: 'json',
    speaker: 'foreign minister',
  });
  const exported = JSON.parse(content) as { passages: Passage[]; sources: unknown[] };
  expect(exported.passages.map(({ id }) => id)).toEqual([bridge]);
  expect(exported.sources).toHaveLength(1);
  const none = await notebook.call('export.passages', { format: 'csv', speaker: 'Nobody at all' });
  expect(none.content.split('\r\n')).toHaveLength(2);
});

test('the same notebook gives the same bytes, also after it was closed and opened', async () => {
  const { notebook, ...ids } = await createNegotiation();
  using _ = notebook;
  const note = saveBrief(notebook, ids);
  const everything = () =>
    Promise.all([
      ...(['markdown', 'html'] as const).flatMap((format) => [
        notebook.call('export.note', { id: note, format }),
        notebook.call('export.source', { id: ids.courier, format }),
      ]),
      ...(['csv', 'xlsx', 'json'] as const).map((format) =>
        notebook.call('export.passages', { format }),
      ),
    ]);
  const before = await everything();
  notebook.reopen();
  expect(await everything()).toEqual(before);
});

test('no page runs or loads anything, whatever is in the notebook', async () => {
  const { notebook, ...ids } = await createNegotiation();
  using _ = notebook;
  const pages = [
    notebook.call('export.note', { id: saveBrief(notebook, ids), format: 'html' }),
    notebook.call('export.source', { id: ids.hostile, format: 'html' }),
    notebook.call('export.source', { id: ids.courier, format: 'html' }),
  ];
  for (const { content } of pages) {
    expect(content).toContain('<!doctype html>\n<html lang="en">');
    expect(content).toContain('default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;');
    expect(content).not.toMatch(/<(?:script|img|link|iframe|object|embed|form|svg)\b/iu);
    expect(content).not.toMatch(/<[^>]*\s(?:on\w+|src|style)\s*=/iu);
    expect(content).not.toMatch(/(?:href|cite)="(?!https?:|mailto:|#)/iu);
    expect(content).not.toMatch(/url\(|@import/u);
  }
});

test('every footnote of a page is referred to, and leads back to each reference', async () => {
  const { notebook, ...ids } = await createNegotiation();
  using _ = notebook;
  const { content } = notebook.call('export.note', {
    id: saveBrief(notebook, ids),
    format: 'html',
  });
  const idsOfPage = [...content.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
  const targets = [...content.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  expect(new Set(idsOfPage).size).toBe(idsOfPage.length);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !idsOfPage.includes(target))).toEqual([]);
});

test('passages that have no place in the text are listed apart', async () => {
  const { notebook, courier, reply } = await createNegotiation();
  using _ = notebook;
  notebook.notebook.db.prepare(`UPDATE passage SET state = 'review' WHERE id = ?`).run(reply);
  const { content } = notebook.call('export.source', { id: courier, format: 'markdown' });
  const [text, apart] = content.split('## Passages without a place in this revision of the text');
  expect(text).not.toContain('[^3]');
  expect(apart).toContain('- “speaks of peace”, two people familiar with the call” ¶ 3');
});

test('an unknown note or source is an error', () => {
  using notebook = createTestNotebook();
  const id = '01a00000-0000-7000-8000-000000000000';
  expectApiError('UNKNOWN_ID', () => notebook.call('export.note', { id, format: 'html' }));
  expectApiError('UNKNOWN_ID', () => notebook.call('export.source', { id, format: 'markdown' }));
});

test('cells of a table are quoted where they must be, and never formulas', () => {
  expect(writeCsv([['a', 1, 'b,c', 'd"e', 'f\ng', '']])).toBe('\ufeffa,1,"b,c","d""e","f\ng",\r\n');
  const dangerous = ['=1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '=a,b'];
  expect(writeCsv([dangerous])).toBe(`\ufeff'=1,'+1,'-1,'@x,'\tx,"'\rx",'＝1,"'=a,b"\r\n`);
  expect(writeCsv([[-1, 'a=1', ' =1']])).toBe('\ufeff-1,a=1, =1\r\n');
});

test('file names are safe on every system', () => {
  const names: Array<[string, string]> = [
    ['Brief', 'Brief.md'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['  .hidden. ', 'hidden.md'],
    ['line\nbreak\u0000\u2028x', 'line break x.md'],
    ['txt.\u202eexe', 'txt.exe.md'],
    ['CON', '_CON.md'],
    ['com1.notes', '_com1.notes.md'],
    ['Console', 'Console.md'],
    ['???', 'Note.md'],
    ['', 'Note.md'],
    ['محادثات الجسر 和平 𝔄', 'محادثات الجسر 和平 𝔄.md'],
  ];
  for (const [title, name] of names) expect(fileNameOf(title, 'md', 'Note'), title).toBe(name);
  const long = fileNameOf('é𝔄'.repeat(200), 'html', 'Note');
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(205);
  expect(long.isWellFormed()).toBe(true);
});
