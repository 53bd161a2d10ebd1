import { expect, test } from 'vitest';
import { takeIn } from '../../db/import/intake/takeIn.ts';
import { layOut } from '../../db/import/layOut.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

/** A source with pages and times, and a passage in its second paragraph. */
function withPlaces() {
  const notebook = createTestNotebook();
  const { db, now } = notebook.notebook;
  const document = {
    ...layOut([
      { kind: 'paragraph', text: 'The crews return.', page: 1, seconds: 0 },
      { kind: 'paragraph', text: 'Norvane is silent.', page: 2, seconds: 3_723.9 },
    ]),
    mediaType: 'application/pdf',
    details: { title: 'Talks' },
    encoding: null,
    warnings: [],
  };
  const [source] = takeIn(
    db,
    { fileName: 'a.pdf', bytes: Buffer.from('a'), documents: [document], details: {} },
    now(),
  );
  const passage = notebook.call('passage.create', {
    sourceId: source!.id,
    quotes: ['Norvane is silent.'],
  });
  return { notebook, sourceId: source!.id, passage };
}

test('a passage knows the page and the time of its paragraph', () => {
  const { notebook, passage } = withPlaces();
  using _ = notebook;
  expect(passage).toMatchObject({ paragraph: 2, page: 2, seconds: 3_723.9 });
  const moved = notebook.call('passage.update', { id: passage.id, quotes: ['The crews return.'] });
  expect(moved).toMatchObject({ paragraph: 1, page: 1, seconds: 0 });
});

test('a citation names the page and the time', async () => {
  const { notebook, sourceId, passage } = withPlaces();
  using _ = notebook;
  const { id } = notebook.call('note.save', {
    title: 'Brief',
    body: { markdown: `[[passage:${passage.id}]]` },
  });
  const contents = [
    notebook.call('export.note', { id, format: 'markdown' }),
    notebook.call('export.source', { id: sourceId, format: 'markdown' }),
  ].map(({ content }) => content);
  for (const content of contents) expect(content).toContain('¶ 2, p. 2, at 1:02:03');
  const { content: table } = await notebook.call('export.passages', { format: 'csv' });
  expect(table.trimEnd()).toMatch(/,2,1:02:03,$/);
});
