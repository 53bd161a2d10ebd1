import { expect, test } from 'vitest';
import type { ImportedDocument, ImportedPassage } from '../../db/import/imported.ts';
import { takeIn } from '../../db/import/intake/takeIn.ts';
import { recordStep } from '../../db/store/history/recorder.ts';
import { splitPlainText } from '../../db/text/blocks.ts';
import { expectApiRejection } from '../helpers/apiErrors.ts';
import { FERRY_TALKS, spanOf } from '../helpers/ferryTalks.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const base64 = (content: string) => Buffer.from(content).toString('base64');
const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** A document as the reader of some format would give it. */
function documentOf(more: Partial<ImportedDocument> = {}): ImportedDocument {
  return {
    text: FERRY_TALKS,
    blocks: splitPlainText(FERRY_TALKS),
    mediaType: 'text/plain',
    details: {},
    encoding: 'utf-8',
    warnings: [],
    ...more,
  };
}

function passageOf(words: string, more: Partial<ImportedPassage> = {}): ImportedPassage {
  return {
    key: words,
    spans: [spanOf(FERRY_TALKS, words)],
    tags: [],
    speakers: [],
    organisations: [],
    saidOn: null,
    evidence: [],
    comment: '',
    coder: null,
    ...more,
  };
}

const actor = (name: string, more = {}) => ({
  name,
  kind: null,
  aliases: [],
  comment: '',
  ...more,
});

/** Takes documents in as one step of the history, as an import does. */
function take(notebook: TestNotebook, documents: ImportedDocument[], bytes = 'file') {
  const { db, now } = notebook.notebook;
  const file = { fileName: 'talks.txt', bytes: Buffer.from(bytes), documents, details: {} };
  const step = { operation: 'source.import', label: '', subject: '', merge: null, author: null };
  return recordStep(db, step, now, () => takeIn(db, file, now())).result;
}

test('the same words in another file are the same source, and nothing is kept twice', async () => {
  using notebook = createTestNotebook();
  const first = await notebook.call('source.import', {
    fileName: 'one.txt',
    content: base64(FERRY_TALKS),
    title: 'Talks',
  });
  const again = await notebook.call('source.import', {
    fileName: 'two.txt',
    content: base64(FERRY_TALKS.replaceAll('\n', '\r\n')),
    publisher: 'Somebody else',
  });
  expect(again).toMatchObject({
    id: first.id,
    existing: true,
    sources: [{ outcome: 'sameText', title: 'Talks', passages: 0, similar: [] }],
  });
  expect(notebook.call('source.get', { id: first.id })).toMatchObject({
    publisher: null,
    fileName: 'one.txt',
  });
  expect(notebook.call('history.list').total).toBe(1);
});

test('a document brings its passages, with who spoke, for whom, when and by whom it was marked', () => {
  using notebook = createTestNotebook();
  const words = 'The crews must come home before we sit down.';
  const [source] = take(notebook, [
    documentOf({
      passages: [
        passageOf(words, {
          tags: [
            { name: 'Demand', family: 'stance' },
            { name: 'crews', family: 'free' },
          ],
          speakers: [
            actor('Ilse Marrow', { kind: 'person', aliases: ['Marrow'], comment: 'Minister.' }),
          ],
          organisations: [actor('Aldova', { kind: 'state' })],
          saidOn: '2031-03-03',
          evidence: [{ kind: 'cue', ...spanOf(FERRY_TALKS, 'said after the call') }],
          comment: 'From the file.',
          coder: 'ada',
        }),
      ],
    }),
  ]);
  expect(source).toMatchObject({ outcome: 'new', passages: 1, warnings: [] });
  const [passage] = notebook.call('passage.list', { sourceId: source!.id }).passages;
  expect(passage).toMatchObject({
    words,
    paragraph: 3,
    speakers: [{ name: 'Ilse Marrow' }],
    onBehalfOf: [{ name: 'Aldova' }],
    saidOn: { date: '2031-03-03', words: null },
    evidence: [{ kind: 'cue', exact: 'said after the call' }],
    comment: 'From the file.',
    coder: 'ada',
  });
  expect(passage!.tags.map(({ name, family }) => [name, family])).toEqual([
    ['Demand', 'stance'],
    ['crews', 'free'],
  ]);
  const { actors } = notebook.call('actor.list', { text: 'Marrow' });
  expect(actors).toMatchObject([
    {
      kind: 'person',
      aliases: ['Marrow'],
      comment: 'Minister.',
      affiliations: [{ name: 'Aldova', role: null }],
    },
  ]);
  expect(notebook.call('passage.list', { after: '2031-03-03' }).total).toBe(1);
  expect(notebook.call('notebook.check').problems).toEqual([]);
  notebook.call('history.undo');
  expect(notebook.call('notebook.info').counts).toMatchObject({
    sources: 0,
    passages: 0,
    actors: 0,
  });
});

test('an actor that is known stays as it is, and an alias that another has is not taken', () => {
  using notebook = createTestNotebook();
  notebook.call('actor.create', { name: 'Ilse Marrow', comment: 'Mine.' });
  notebook.call('actor.create', { name: 'The minister' });
  take(notebook, [
    documentOf({
      passages: [
        passageOf('The waiting must stop.', {
          speakers: [
            actor('ilse MARROW', { kind: 'person', comment: 'Theirs.' }),
            actor('Tomas Reke', { aliases: ['the minister', 'Reke'] }),
            actor(' '),
          ],
        }),
      ],
    }),
  ]);
  expect(notebook.call('actor.list', { text: 'Ilse' }).actors).toMatchObject([
    { kind: null, comment: 'Mine.' },
  ]);
  expect(notebook.call('actor.list', { text: 'Tomas' }).actors[0]!.aliases).toEqual(['Reke']);
  expect(notebook.call('actor.list').total).toBe(3);
});

test('relations become links, of a type that is made where there is none', () => {
  using notebook = createTestNotebook();
  take(notebook, [
    documentOf({
      passages: ['The waiting must stop.', 'another photograph'].map((words) => passageOf(words)),
      links: [
        { from: 'The waiting must stop.', to: 'another photograph', type: 'Causes', note: 'R1' },
        { from: 'The waiting must stop.', to: 'another photograph', type: 'contradicts', note: '' },
        { from: 'The waiting must stop.', to: 'another photograph', type: 'Causes', note: 'R9' },
        { from: 'The waiting must stop.', to: 'nothing', type: 'Causes', note: '' },
      ],
    }),
  ]);
  const { links } = notebook.call('link.list');
  expect(links.map(({ type, note }) => [type.name, type.symmetric, note])).toEqual([
    ['Causes', false, 'R1'],
    ['contradicts', true, ''],
  ]);
});

test('passages that lie outside the text are left out, with a warning', () => {
  using notebook = createTestNotebook();
  const [source] = take(notebook, [
    documentOf({
      passages: [
        passageOf('The waiting must stop.'),
        { ...passageOf('another photograph'), key: 'T9', spans: [{ start: 5, end: 100_000 }] },
      ],
    }),
  ]);
  expect(source).toMatchObject({ passages: 1, warnings: [{ code: 'PASSAGES_MISPLACED' }] });
  expect(source!.warnings[0]!.message).toContain('T9');
});

test('the annotations of another file are added to a source that has its words, each once', () => {
  using notebook = createTestNotebook();
  const marked = (coder: string) =>
    documentOf({ passages: [passageOf('The waiting must stop.', { coder })] });
  const [first] = take(notebook, [marked('ada')]);
  const [again] = take(notebook, [marked('ada')]);
  const [other] = take(notebook, [marked('bo')], 'another file');
  expect(again).toMatchObject({ id: first!.id, outcome: 'sameBytes', passages: 0 });
  expect(other).toMatchObject({ id: first!.id, outcome: 'sameText', passages: 1 });
  const { passages } = notebook.call('passage.list', { sourceId: first!.id });
  expect(passages.map(({ coder }) => coder)).toEqual(['ada', 'bo']);
});

test('annotations of a text that was corrected since are left out, with a warning', () => {
  using notebook = createTestNotebook();
  const [source] = take(notebook, [documentOf()]);
  notebook.call('source.correct', {
    id: source!.id,
    revision: 1,
    edits: [{ start: 0, end: 5, text: 'Boat' }],
  });
  const [again] = take(notebook, [documentOf({ passages: [passageOf('another photograph')] })]);
  expect(again).toMatchObject({ passages: 0, warnings: [{ code: 'PASSAGES_LEFT_OUT' }] });
});

test('a file of several documents becomes several sources, each with its own title', () => {
  using notebook = createTestNotebook();
  const rows = ['One.', 'Two.', 'One.'].map((text) => ({
    ...documentOf({ details: { title: `Row ${text}` } }),
    text,
    blocks: splitPlainText(text),
  }));
  const sources = take(notebook, rows);
  expect(sources.map(({ title, outcome }) => [title, outcome])).toEqual([
    ['Row One.', 'new'],
    ['Row Two.', 'new'],
    ['Row One.', 'sameText'],
  ]);
  expect(take(notebook, rows).map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 3 }, () => 'sameText'),
  );
});

test('what a file says of itself is kept as far as it is fit', () => {
  using notebook = createTestNotebook();
  const [source] = take(notebook, [
    documentOf({
      details: {
        title: ` ${'Long '.repeat(1000)}`,
        publisher: 'Sund Herald',
        published: 'yesterday',
        language: 'x'.repeat(99),
      },
    }),
  ]);
  const kept = notebook.call('source.get', { id: source!.id });
  expect(kept).toMatchObject({ publisher: 'Sund Herald', published: null, language: null });
  expect(kept.title.length).toBeLessThanOrEqual(1000);
});

test('a source of nearly the same words is told as similar', async () => {
  using notebook = createTestNotebook();
  const id = await notebook.paste(FERRY_TALKS, 'Talks');
  const { sources } = await notebook.call('source.paste', {
    title: 'Talks again',
    text: `${FERRY_TALKS}\n\nThis report was corrected.`,
  });
  await notebook.paste('Norvane caught a great many herrings this year, says the ministry.');
  expect(sources[0]!.outcome).toBe('new');
  expect(sources[0]!.similar).toMatchObject([{ id, title: 'Talks' }]);
  expect(sources[0]!.similar[0]!.similarity).toBeGreaterThan(0.8);
  expect(notebook.call('source.similar', { id }).similar).toMatchObject([{ title: 'Talks again' }]);
});

test('an import wants either content or a place in an archive', async () => {
  using notebook = createTestNotebook();
  const fileName = 'a.txt';
  await expectApiRejection('INVALID_INPUT', () => notebook.call('source.import', { fileName }));
  await expectApiRejection('UNKNOWN_ARCHIVE', () =>
    notebook.call('source.import', { fileName, from: { archive: NOWHERE, path: 'a.txt' } }),
  );
});

test('imports in a row with the same word are one step, and say how many they were', async () => {
  using notebook = createTestNotebook();
  const importOne = (text: string, batch?: string) =>
    notebook.call('source.import', {
      fileName: 'a.txt',
      content: base64(text),
      ...(batch !== undefined && { batch }),
    });
  for (const text of ['One.', 'Two.', 'Two.', 'Three.']) await importOne(text, 'b1');
  await importOne('Four.', 'b2');
  await importOne('Five.');
  await importOne('Six.');
  const { steps } = notebook.call('history.list');
  expect(steps.map(({ subject }) => subject)).toEqual(['Six.', 'Five.', 'Four.', '3 sources']);
  for (let undone = 0; undone < 4; undone += 1) notebook.call('history.undo');
  expect(notebook.call('source.list').total).toBe(0);
  notebook.call('history.redo');
  expect(notebook.call('source.list').total).toBe(3);
});

test('other calls are answered while a file is read', async () => {
  using notebook = createTestNotebook();
  const order: string[] = [];
  const importing = notebook
    .call('source.import', { fileName: 'a.txt', content: base64(FERRY_TALKS) })
    .then(() => order.push('imported'));
  notebook.call('tag.create', { name: 'Ferry corridor' });
  order.push('tagged');
  await importing;
  expect(order).toEqual(['tagged', 'imported']);
});

test('a pasted page keeps its structure, and its words alone are its text', async () => {
  using notebook = createTestNotebook();
  const { id } = await notebook.call('source.paste', {
    text: 'Ferry talks\nThe crews must come home.',
    html: '<h2>Ferry talks</h2><p>The <b>crews</b> must come home.</p><ul><li>Fish</li></ul>',
  });
  const { text, blocks, mediaType } = notebook.call('source.get', { id });
  expect(mediaType).toBe('text/html');
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Ferry talks'],
    ['paragraph', 'The crews must come home.'],
    ['listItem', expect.stringContaining('Fish')],
  ]);
});

test('the original of a page is shown without anything that could run or load', async () => {
  using notebook = createTestNotebook();
  const { id } = await notebook.call('source.import', {
    fileName: 'page.html',
    content: base64(
      `<!doctype html><title>Talks</title><script>alert(1)</script>
       <p onclick="alert(1)">The crews must come home before the ice comes, said the minister.</p>
       <img src="https://tracker.example/x.png">`,
    ),
  });
  const view = await notebook.call('source.view', { id });
  expect(view).toMatchObject({ kind: 'html' });
  const html = 'html' in view ? view.html : '';
  expect(html).toContain('The crews must come home');
  expect(html).not.toMatch(/script|onclick|tracker/);
});
