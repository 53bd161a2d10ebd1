import { expect, test } from 'vitest';
import type { HitKind } from '../../db/model/search.ts';
import { expectApiError } from '../helpers/apiErrors.ts';
import { negotiation } from '../helpers/negotiation.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

/** A negotiation with a note that quotes it. */
async function createNegotiation() {
  const notebook = createTestNotebook();
  const ids = await negotiation(notebook);
  const note = notebook.call('note.save', {
    title: 'Brief on the crossings',
    body: { markdown: `What Kestria wants:\n\n[[passage:${ids.bridge}]]` },
  }).id;
  return { notebook, note, ...ids };
}

const titles = (notebook: TestNotebook, query: string, kinds?: HitKind[]) =>
  notebook
    .call('search.query', { query, ...(kinds ? { kinds } : {}) })
    .hits.map(({ kind, title }) => `${kind}: ${title}`);

const ids = (notebook: TestNotebook, query: string, kinds?: HitKind[]) =>
  notebook.call('search.query', { query, ...(kinds ? { kinds } : {}) }).hits.map(({ id }) => id);

test('one search goes over all kinds, in groups, with a count of each', async () => {
  const { notebook } = await createNegotiation();
  using _ = notebook;
  const { hits, totals } = notebook.call('search.query', { query: 'bridge' });
  expect(hits.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
    'source: Bridge talks stall',
    'source: Readout of the Oster call',
    'passage: Mara Voss · Bridge talks stall',
    'note: Brief on the crossings',
    'tag: Oster bridge',
    'event: First round in Halden',
  ]);
  expect(totals).toEqual({ source: 2, passage: 1, note: 1, actor: 0, tag: 1, event: 1 });
});

test('a hit shows what was found, and where a source or passage has it', async () => {
  const { notebook, courier, bridge } = await createNegotiation();
  using _ = notebook;
  const { text } = notebook.call('source.get', { id: courier });
  const [source, passage] = notebook.call('search.query', { query: 'civilians' }).hits;
  for (const hit of [source!, passage!]) {
    expect(hit.matches.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual([
      'civilians',
    ]);
  }
  expect(source).toMatchObject({ kind: 'source', id: courier, sourceId: null });
  expect(text.slice(source!.offset!).startsWith('civilians')).toBe(true);
  expect(passage).toMatchObject({ kind: 'passage', id: bridge, sourceId: courier });
  expect(text.slice(passage!.offset!).startsWith('The Oster bridge must')).toBe(true);
});

test('a title weighs more than the words of a text', async () => {
  using notebook = createTestNotebook();
  await notebook.paste(
    'Ferry, ferry, ferry, and once more the ferry, all about the ferry.',
    'Minutes',
  );
  await notebook.paste(
    'Nothing here names it but the title, in a text of some length.',
    'The ferry line',
  );
  expect(titles(notebook, 'ferry')).toEqual(['source: The ferry line', 'source: Minutes']);
});

test('the last word may be only begun; the others are whole', async () => {
  const { notebook, bridge } = await createNegotiation();
  using _ = notebook;
  expect(ids(notebook, 'oster bri', ['passage'])).toEqual([bridge]);
  expect(ids(notebook, 'ost bridge', ['passage'])).toEqual([]);
  expect(ids(notebook, 'b', ['passage'])).toEqual([bridge]);
});

test('every word must occur, and a phrase as it stands', async () => {
  const { notebook, mobilise } = await createNegotiation();
  using _ = notebook;
  expect(ids(notebook, 'peace mobilising', ['passage'])).toEqual([mobilise]);
  expect(ids(notebook, 'peace civilians', ['passage'])).toEqual([]);
  expect(ids(notebook, '"keeps mobilising while"', ['passage'])).toEqual([mobilise]);
  expect(ids(notebook, '"mobilising keeps"', ['passage'])).toEqual([]);
  expect(ids(notebook, '"mobilising whi', ['passage'])).toEqual([mobilise]);
  expect(ids(notebook, '"mobilising whi"', ['passage'])).toEqual([]);
});

test('case and accents do not matter, in the words of the query or of the text', async () => {
  const { notebook, proposal } = await createNegotiation();
  using _ = notebook;
  for (const query of ['cafe elysee', 'CAFÉ ÉLYSÉE', 'cafe\u0301']) {
    const [hit] = notebook.call('search.query', { query, kinds: ['passage'] }).hits;
    expect(hit?.id, query).toBe(proposal);
    expect(hit!.snippet.slice(hit!.matches[0]!.start, hit!.matches[0]!.end)).toBe('café');
  }
});

test('nothing a person can type is taken for the syntax of the index', async () => {
  const { notebook, bridge } = await createNegotiation();
  using _ = notebook;
  const signs = [
    'bridge AND',
    'bridge OR NOT',
    'bridge NEAR(civilians)',
    'bridge*',
    'bridge"',
    '"bridge',
    '(bridge',
    '{title}:bridge',
    '-bridge',
    '^bridge',
    'bridge + civilians',
    "bri'dge; DROP TABLE source",
    'bridge\0civilians',
    'words:bridge',
    '"bridge \u0301 civilians"',
    '\u0301',
    '\\',
    '"""""',
    '\ud800',
  ];
  for (const query of signs) {
    expect(() => notebook.call('search.query', { query }), JSON.stringify(query)).not.toThrow();
  }
  expect(ids(notebook, 'bridge* (civilians)', ['passage'])).toEqual([bridge]);
  expect(ids(notebook, 'bridge AND', ['passage']), 'a word like any other').toEqual([]);
  expect(notebook.call('source.list').total).toBe(2);
});

test('signs alone find nothing, and neither does an empty query', async () => {
  const { notebook } = await createNegotiation();
  using _ = notebook;
  for (const query of ['', '  ', '!!!', '“”', 'by:']) {
    expect(notebook.call('search.query', { query }), query).toEqual({ hits: [], totals: {} });
  }
});

test('actors are found by any of their names, and named by their own', async () => {
  const { notebook } = await createNegotiation();
  using _ = notebook;
  const hits = notebook.call('search.query', { query: 'foreign min', kinds: ['actor'] }).hits;
  expect(hits).toMatchObject([
    {
      title: 'Mara Voss',
      snippet: 'Foreign Minister',
      matches: [
        { start: 0, end: 7 },
        { start: 8, end: 11 },
      ],
    },
  ]);
  expect(notebook.call('search.query', { query: 'voss', kinds: ['actor'] }).totals).toEqual({
    actor: 1,
  });
});

test('tags are found within their names too, those that begin so first, with the tags above them', async () => {
  const { notebook } = await createNegotiation();
  using _ = notebook;
  notebook.call('tag.create', { name: 'Bridge heads' });
  const hits = notebook.call('search.query', { query: 'ridge', kinds: ['tag'] }).hits;
  expect(hits.map(({ snippet }) => snippet)).toEqual(['Crossings › Oster bridge', 'Bridge heads']);
  expect(hits[0]!.snippet.slice(hits[0]!.matches[0]!.start)).toBe('ridge');
  expect(titles(notebook, 'bridge', ['tag'])).toEqual(['tag: Bridge heads', 'tag: Oster bridge']);
});

test('events are found by title, place, participants and description', async () => {
  const { notebook, talks } = await createNegotiation();
  using _ = notebook;
  for (const query of ['first round', 'halden', 'ilmar', 'was closed', 'march 2031']) {
    expect(ids(notebook, query, ['event']), query).toEqual([talks]);
  }
  expect(ids(notebook, 'halden ferry', ['event'])).toEqual([]);
});

test('a comment is searched with its passage, and shown when only it was found', async () => {
  const { notebook, bridge } = await createNegotiation();
  using _ = notebook;
  const [hit] = notebook.call('search.query', { query: 'february', kinds: ['passage'] }).hits;
  expect(hit).toMatchObject({ id: bridge, snippet: 'The same as in February.' });
});

test('tag: and issue: go down the tree, and only passages have tags', async () => {
  const { notebook, bridge, proposal } = await createNegotiation();
  using _ = notebook;
  expect(ids(notebook, 'issue:crossings')).toEqual([bridge, proposal]);
  expect(ids(notebook, 'tag:"oster bridge"')).toEqual([bridge]);
  expect(ids(notebook, 'tag:offer')).toEqual([proposal]);
  expect(ids(notebook, 'issue:offer'), 'a stance is no issue').toEqual([]);
  expect(ids(notebook, 'tag:precondition tag:crossings')).toEqual([bridge]);
  expect(ids(notebook, 'tag:precondition tag:offer')).toEqual([]);
  expect(notebook.call('search.query', { query: 'talk tag:crossings' }).totals).toEqual({
    passage: 2,
  });
});

test('by: finds who spoke or was spoken for, to: who was spoken to, by any name', async () => {
  const { notebook, bridge, mobilise, proposal } = await createNegotiation();
  using _ = notebook;
  expect(ids(notebook, 'by:"Mara Voss"')).toEqual([bridge]);
  expect(ids(notebook, 'by:"foreign minister"')).toEqual([bridge]);
  expect(ids(notebook, 'by:KESTRIA')).toEqual([bridge]);
  expect(ids(notebook, 'by:"Ilmar Brandt"')).toEqual([mobilise, proposal]);
  expect(ids(notebook, 'to:"M. Voss"')).toEqual([proposal]);
  expect(ids(notebook, 'by:"Ilmar Brandt" to:"Mara Voss"')).toEqual([proposal]);
  expect(ids(notebook, 'by:"Northern Wire"'), 'who reports does not speak').toEqual([]);
});

test('a part of a name will do where no one has just that name', async () => {
  const { notebook, mobilise, proposal } = await createNegotiation();
  using _ = notebook;
  expect(ids(notebook, 'by:brandt')).toEqual([mobilise, proposal]);
  expect(ids(notebook, 'by:bran'), 'but not a part of a word').toEqual([]);
  notebook.call('actor.create', { name: 'Brandt' });
  expect(ids(notebook, 'by:brandt'), 'now someone has').toEqual([]);
});

test('before: and after: go by when it was said, else published, as far as that is known', async () => {
  const { notebook, bridge, mobilise, reply, proposal } = await createNegotiation();
  using _ = notebook;
  const passages = (query: string) => ids(notebook, query, ['passage']);
  expect(passages('before:2031-03')).toEqual([proposal]);
  expect(passages('after:2031-03')).toEqual([bridge, mobilise, reply]);
  expect(passages('before:2031-03-04')).toEqual([bridge, proposal]);
  expect(passages('after:2031-03-04'), 'published that day').toEqual([mobilise, reply]);
  expect(passages('after:2031-02-20'), 'February may be the 20th').toContain(proposal);
  expect(passages('after:2031-02 before:2031-03-04')).toEqual([bridge, proposal]);
});

test('dates narrow sources, notes and events too, and leave out what has none', async () => {
  const { notebook, courier, readout, note, talks } = await createNegotiation();
  using _ = notebook;
  expect(ids(notebook, 'after:2031-03-04', ['source'])).toEqual([courier, readout]);
  expect(ids(notebook, 'after:2031-04', ['source'])).toEqual([]);
  expect(ids(notebook, 'before:2031-03-12 after:2031-03-11', ['event'])).toEqual([talks]);
  expect(ids(notebook, 'before:2031-03-10', ['event'])).toEqual([]);
  expect(ids(notebook, 'after:2031-03-03', ['note']), 'saved on that day').toEqual([note]);
  expect(ids(notebook, 'before:2031-03-03', ['note'])).toEqual([]);
  expect(ids(notebook, 'voss after:2031', ['actor', 'tag'])).toEqual([]);
  await notebook.paste('Undated words.', 'Undated');
  expect(titles(notebook, 'after:0001', ['source'])).not.toContain('source: Undated');
});

test('in: takes a kind, or a source by its title or a part of it', async () => {
  const { notebook, courier, bridge, mobilise, reply, readout, proposal } =
    await createNegotiation();
  using _ = notebook;
  expect(titles(notebook, 'bridge in:notes')).toEqual(['note: Brief on the crossings']);
  expect(titles(notebook, 'voss in:actor')).toEqual(['actor: Mara Voss']);
  expect(ids(notebook, 'in:"bridge talks stall"')).toEqual([courier, bridge, mobilise, reply]);
  expect(ids(notebook, 'in:oster talks')).toEqual([readout, proposal]);
  expect(ids(notebook, `in:${readout}`)).toEqual([readout, proposal]);
  expect(ids(notebook, 'in:notes in:sources')).toEqual([]);
});

test('a filter that names what is not there finds nothing and is no error', async () => {
  const { notebook } = await createNegotiation();
  using _ = notebook;
  for (const filter of [
    'by:Nobody',
    'to:x',
    'tag:x',
    'issue:x',
    'in:x',
    'before:soon',
    'after:20',
  ]) {
    expect(notebook.call('search.query', { query: `bridge ${filter}` }), filter).toEqual({
      hits: [],
      totals: {},
    });
  }
});

test('filters alone list what they let through', async () => {
  const { notebook, note } = await createNegotiation();
  using _ = notebook;
  expect(titles(notebook, 'in:sources')).toEqual([
    'source: Bridge talks stall',
    'source: Readout of the Oster call',
  ]);
  expect(ids(notebook, 'in:notes')).toEqual([note]);
  expect(titles(notebook, 'in:actors')).toEqual([
    'actor: Ilmar Brandt',
    'actor: Kestria',
    'actor: Mara Voss',
    'actor: Northern Wire',
    'actor: two people familiar with the call',
    'actor: Vell',
  ]);
  const [source] = notebook.call('search.query', { query: 'in:sources' }).hits;
  expect(source).toMatchObject({ matches: [], offset: null });
  expect(source!.snippet).toMatch(/^Bridge talks stall again “The Oster bridge must .*…$/);
});

test('kinds that are not asked for are neither shown nor counted, and a limit is for each kind', async () => {
  const { notebook } = await createNegotiation();
  using _ = notebook;
  const { hits, totals } = notebook.call('search.query', {
    query: 'talk',
    kinds: ['source', 'passage'],
    limit: 1,
  });
  expect(hits.map(({ kind }) => kind)).toEqual(['source', 'passage']);
  expect(totals).toEqual({ source: 2, passage: 2 });
  expectApiError('INVALID_INPUT', () => notebook.call('search.query', { query: 'x', limit: 0 }));
});

test('the snippet is the place that has most of the words, in one line', async () => {
  using notebook = createTestNotebook();
  const filler = 'Many other words stand between them here.\n\n'.repeat(40);
  await notebook.paste(
    `The bridge.\n${filler}The\nferry and the 𝔄 bridge\tstay shut.\n${filler}A ferry.`,
  );
  const [hit] = notebook.call('search.query', { query: 'ferry bridge' }).hits;
  expect(hit!.snippet).toContain('The ferry and the 𝔄 bridge stay shut.');
  expect(hit!.matches.map(({ start, end }) => hit!.snippet.slice(start, end))).toEqual([
    'ferry',
    'bridge',
  ]);
  const { text } = notebook.call('source.get', { id: hit!.id });
  expect(text.slice(hit!.offset!).startsWith('ferry and the')).toBe(true);
});

test('a long text full of what is looked for is shown without delay', async () => {
  using notebook = createTestNotebook();
  await notebook.paste('ananas and apples a la carte '.repeat(20_000));
  const [hit] = notebook.call('search.query', { query: 'and a' }).hits;
  expect(hit!.matches.length).toBeGreaterThan(1);
});

test('scripts other than Latin are found as well', async () => {
  using notebook = createTestNotebook();
  await notebook.paste('Переговори про міст Остер. محادثات الجسر اليوم', 'Мова');
  for (const [query, found] of [
    ['міст', 'міст'],
    ['перегов', 'Перегов'],
    ['الجسر', 'الجسر'],
  ] as const) {
    const [hit] = notebook.call('search.query', { query }).hits;
    expect(hit?.snippet.slice(hit.matches[0]!.start, hit.matches[0]!.end), query).toBe(found);
  }
});

test('what is undone is no longer found, and found again when redone', async () => {
  const { notebook, note } = await createNegotiation();
  using _ = notebook;
  notebook.call('note.save', { id: note, title: 'Brief', body: { markdown: 'ferries' } });
  expect(ids(notebook, 'ferries')).toEqual([note]);
  notebook.call('history.undo');
  expect(ids(notebook, 'ferries')).toEqual([]);
  expect(ids(notebook, 'wants')).toEqual([note]);
  notebook.call('history.redo');
  expect(ids(notebook, 'ferries')).toEqual([note]);
});

test('searches can be saved, listed in the order they were made, and deleted', () => {
  using notebook = createTestNotebook();
  const make = (title: string) =>
    notebook.call('savedSearch.create', { title, query: 'tag:Demand by:Voss' });
  const [one, two] = [make('Demands'), make('Another')];
  expect(notebook.call('savedSearch.list').searches).toEqual([one, two]);
  notebook.call('savedSearch.delete', { id: one.id });
  expect(notebook.call('savedSearch.list').searches).toEqual([two]);
  expectApiError('UNKNOWN_ID', () => notebook.call('savedSearch.delete', { id: one.id }));
  notebook.call('history.undo');
  expect(notebook.call('savedSearch.list').searches).toEqual([one, two]);
});
