import { expect, test } from 'vitest';
import { expectApiError, expectApiRejection } from '../helpers/apiErrors.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');

const FIRST = `Ferry talks resume in Sundhaven

“The crews must come home first,” Ilse Marrow insisted on Monday. “Then we shall talk about fish.”

Tomas Reke said that Norvane would reopen the corridor only if the boats are withdrawn.

The mediator asked both sides to meet before the ice comes.`;

/** The same report a day later: a paragraph more, one gone, one reworded here and there. */
const SECOND = `Ferry talks resume in Sundhaven after a week

A snowstorm delayed the delegations, the harbour office said.

“The crews must come home first,” Ilse Marrow repeated on Monday. “Then we shall talk about fish.”

The mediator asked both sides to meet before the ice comes.`;

/** A source with three passages, imported as a file. */
async function withTalks(notebook: TestNotebook) {
  const { id } = await notebook.call('source.import', {
    fileName: 'talks.txt',
    content: base64(FIRST),
  });
  const make = (quote: string, more = {}) =>
    notebook.call('passage.create', { sourceId: id, quotes: [quote], ...more }).id;
  return {
    id,
    crews: make('The crews must come home first', {
      evidence: [
        { kind: 'speaker', quote: 'Ilse Marrow' },
        { kind: 'cue', quote: 'insisted' },
      ],
    }),
    onlyIf: make('only if the boats are withdrawn'),
    ice: make('meet before the ice comes'),
  };
}

const revise = (notebook: TestNotebook, id: string, text = SECOND) =>
  notebook.call('source.revise', { id, fileName: 'talks-2.txt', content: base64(text) });

test('passages follow a newer version of their source, with the words of their new place', async () => {
  using notebook = createTestNotebook();
  const { id, crews, ice } = await withTalks(notebook);
  await expect(revise(notebook, id)).resolves.toEqual({ revision: 2, placed: 2, needReview: 1 });
  const { text, fileName, revision } = notebook.call('source.get', { id });
  expect([text, fileName, revision]).toEqual([SECOND, 'talks-2.txt', 2]);
  for (const passageId of [crews, ice]) {
    const passage = notebook.call('passage.get', { id: passageId });
    expect(passage).toMatchObject({ state: 'placed', revision: 2 });
    const [span] = passage.spans;
    expect(text.slice(span!.start, span!.end)).toBe(span!.exact);
    expect(text.slice(0, span!.start).endsWith(span!.prefix)).toBe(true);
  }
  expect(notebook.call('passage.get', { id: ice }).paragraph).toBe(4);
  expect(notebook.call('notebook.check')).toEqual({ sound: true, problems: [] });
});

test('evidence follows its passage; what the new text does not have is kept as it was read', async () => {
  using notebook = createTestNotebook();
  const { id, crews } = await withTalks(notebook);
  await revise(notebook, id);
  const { evidence, formerEvidence } = notebook.call('passage.get', { id: crews });
  expect(evidence.map(({ kind, exact }) => [kind, exact])).toEqual([['speaker', 'Ilse Marrow']]);
  expect(evidence[0]!.start).toBe(SECOND.indexOf('Ilse Marrow'));
  expect(formerEvidence).toMatchObject([
    { kind: 'cue', exact: 'insisted', revision: 1, start: FIRST.indexOf('insisted') },
  ]);

  notebook.call('passage.update', {
    id: crews,
    evidence: [{ kind: 'cue', quote: 'repeated' }],
  });
  expect(notebook.call('passage.get', { id: crews }).formerEvidence).toBeUndefined();
});

test('a passage whose words are gone needs review: it stays as it was read', async () => {
  using notebook = createTestNotebook();
  const { id, onlyIf } = await withTalks(notebook);
  await revise(notebook, id);
  const passage = notebook.call('passage.get', { id: onlyIf });
  expect(passage).toMatchObject({
    state: 'review',
    revision: 1,
    words: 'only if the boats are withdrawn',
  });
  expect(notebook.call('notebook.info').counts.needReview).toBe(1);
  expect(notebook.call('passage.list', { state: 'review' }).passages).toMatchObject([
    { id: onlyIf },
  ]);
});

test('older revisions stay readable, with the files that they came from', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  await revise(notebook, id);
  expect(notebook.call('source.get', { id, revision: 1 })).toMatchObject({
    text: FIRST,
    revision: 1,
    fileName: 'talks.txt',
  });
  const original = (revision?: number) => {
    const { fileName, content } = notebook.call('source.original', {
      id,
      ...(revision !== undefined && { revision }),
    });
    return [fileName, Buffer.from(content, 'base64').toString()];
  };
  expect(original(1)).toEqual(['talks.txt', FIRST]);
  expect(original()).toEqual(['talks-2.txt', SECOND]);
  expect(notebook.call('source.revisions', { id }).revisions).toMatchObject([
    { revision: 2, reason: 'version', fileName: 'talks-2.txt', encoding: 'utf-8', passageCount: 2 },
    { revision: 1, reason: 'import', fileName: 'talks.txt', encoding: 'utf-8', passageCount: 1 },
  ]);
  expectApiError('UNKNOWN_REVISION', () => original(3));
});

test('a corrected text takes its passages along by the exact edits', async () => {
  using notebook = createTestNotebook();
  const { id, crews, ice } = await withTalks(notebook);
  const at = FIRST.indexOf('crews');
  const answer = notebook.call('source.correct', {
    id,
    revision: 1,
    edits: [
      { start: 0, end: 5, text: 'Boat' },
      { start: at, end: at + 5, text: 'sailors' },
    ],
  });
  expect(answer).toEqual({ revision: 2, placed: 3, needReview: 0 });
  const { text, fileName, blocks } = notebook.call('source.get', { id });
  expect(text).toBe(FIRST.replace('Ferry', 'Boat').replace('crews', 'sailors'));
  expect(fileName).toBe('talks.txt');
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n\n'));
  expect(notebook.call('passage.get', { id: crews }).words).toBe(
    'The sailors must come home first',
  );
  expect(notebook.call('passage.get', { id: ice }).words).toBe('meet before the ice comes');
  expect(notebook.call('source.revisions', { id }).revisions[0]!.reason).toBe('correction');
});

test('edits of an older text, in the wrong order or outside it are refused', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  const correct = (revision: number, ...edits: Array<[number, number, string]>) =>
    notebook.call('source.correct', {
      id,
      revision,
      edits: edits.map(([start, end, text]) => ({ start, end, text })),
    });
  expectApiError('SPAN_OUT_OF_RANGE', () => correct(1, [0, 100_000, 'x']));
  expectApiError('SPANS_OVERLAP', () => correct(1, [5, 9, 'x'], [0, 3, 'y']));
  expectApiError('INVALID_INPUT', () => correct(1, [0, 0, '\ud800']));
  expectApiError('SOURCE_EMPTY', () => correct(1, [0, FIRST.length, ' ']));
  expectApiError('REVISION_SAME', () => correct(1, [0, 5, 'Ferry']));
  expect(notebook.call('source.get', { id }).revision).toBe(1);
  correct(1, [0, 5, 'Boat']);
  const { details } = expectApiError('REVISION_CONFLICT', () => correct(1, [0, 5, 'Ship']));
  expect(details).toEqual({ revision: 2 });
});

test('a file in another encoding is decoded anew, and its passages follow', async () => {
  using notebook = createTestNotebook();
  // Windows-1251 for “Переговори в порту. Згода близько.”
  const bytes = new Uint8Array([
    0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xe8, 0x20, 0xe2, 0x20, 0xef, 0xee, 0xf0,
    0xf2, 0xf3, 0x2e, 0x20, 0x28, 0x61, 0x29, 0x20, 0xc7, 0xe3, 0xee, 0xe4, 0xe0, 0x20, 0xe1, 0xeb,
    0xe8, 0xe7, 0xfc, 0xea, 0xee, 0x2e,
  ]);
  const { id, sources } = await notebook.call('source.import', {
    fileName: 'port.txt',
    content: base64(bytes),
    encoding: 'windows-1252',
  });
  expect(sources[0]!.encoding).toBe('windows-1252');
  const { text: garbled } = notebook.call('source.get', { id });
  const passage = notebook.call('passage.create', {
    sourceId: id,
    spans: [{ start: 0, end: garbled.indexOf('.') }],
  });
  const { encoding, choices } = await notebook.call('source.encodings', { id });
  expect(encoding).toBe('windows-1252');
  expect(choices.map((choice) => choice.encoding)).toContain('windows-1251');

  await notebook.call('source.decode', { id, encoding: 'windows-1251' });
  const { text, encoding: now } = notebook.call('source.get', { id });
  expect([text, now]).toEqual(['Переговори в порту. (a) Згода близько.', 'windows-1251']);
  // No letter is the same, so where it stands is for a person to say.
  expect(notebook.call('passage.get', { id: passage.id }).state).not.toBe('historical');
  await expectApiRejection('UNKNOWN_ENCODING', () =>
    notebook.call('source.decode', { id, encoding: 'klingon' }),
  );
});

test('the same text again is no revision', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  await expectApiRejection('REVISION_SAME', () => revise(notebook, id, FIRST));
  await expectApiRejection('REVISION_SAME', () =>
    notebook.call('source.decode', { id, encoding: 'utf-8' }),
  );
  expect(notebook.call('source.revisions', { id }).revisions).toHaveLength(1);
  expect(notebook.call('history.list').steps[0]!.operation).toBe('passage.create');
});

test('a file that cannot be read changes nothing', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  await expectApiRejection('SOURCE_EMPTY', () => revise(notebook, id, '  '));
  expect(notebook.call('source.get', { id })).toMatchObject({ revision: 1, text: FIRST });
});

test('a revision that came in while another was being read is not passed over', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  const late = revise(notebook, id);
  notebook.call('source.correct', {
    id,
    revision: 1,
    edits: [{ start: 0, end: 5, text: 'Boat' }],
  });
  await expectApiRejection('REVISION_CONFLICT', () => late);
});

test('undo gives a source its older text back, and its passages their places', async () => {
  using notebook = createTestNotebook();
  const { id, crews, onlyIf } = await withTalks(notebook);
  const before = [crews, onlyIf].map((passage) => notebook.call('passage.get', { id: passage }));
  await revise(notebook, id);
  notebook.call('history.undo');
  expect(notebook.call('source.get', { id })).toMatchObject({ revision: 1, text: FIRST });
  expect([crews, onlyIf].map((passage) => notebook.call('passage.get', { id: passage }))).toEqual(
    before,
  );
  expect(notebook.call('search.query', { query: 'snowstorm' }).hits).toEqual([]);
  notebook.call('history.redo');
  expect(notebook.call('search.query', { query: 'snowstorm' }).hits).toHaveLength(1);
});

test('new passages are made in the newest text', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  await revise(notebook, id);
  const passage = notebook.call('passage.create', { sourceId: id, quotes: ['A snowstorm'] });
  expect(passage).toMatchObject({ revision: 2, state: 'placed' });
  expectApiError('QUOTE_NOT_FOUND', () =>
    notebook.call('passage.create', { sourceId: id, quotes: ['the boats are withdrawn'] }),
  );
});

test('the text of an older revision is known when it comes in again', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  await revise(notebook, id);
  const again = await notebook.call('source.import', {
    fileName: 'copy.txt',
    content: base64(FIRST),
  });
  expect(again).toMatchObject({ id, existing: true, sources: [{ outcome: 'sameBytes' }] });
});

test('two revisions are compared paragraph beside paragraph', async () => {
  using notebook = createTestNotebook();
  const { id } = await withTalks(notebook);
  await revise(notebook, id);
  const { rows, similarity } = notebook.call('source.compare', {
    left: { id, revision: 1 },
    right: { id },
  });
  const side = (name: 'left' | 'right') =>
    rows.flatMap((row) => row[name]?.map(({ text }) => text).join('') ?? []);
  expect(side('left').join('\n\n')).toContain('only if the boats are withdrawn');
  expect(side('right').join('\n\n')).toContain('A snowstorm delayed');
  expect(similarity).toBeGreaterThan(0);
  expect(similarity).toBeLessThan(1);
});
