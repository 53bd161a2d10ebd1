import { describe, expect, test } from 'vitest';
import type { NoteBody } from '../../../../db/model/note.ts';
import { MENTION_NODE, QUOTATION_NODE } from '../../../../db/model/noteNodes.ts';
import { problemOfNote } from '../../../../db/model/noteTree.ts';
import { noteFromMarkdown } from '../../../../db/import/note/noteFromMarkdown.ts';
import { knownTypes, toEditable } from '../../../../renderer/notes/body.ts';
import { bodyOf, emptyNoteBody } from '../../../../renderer/notes/emptyBody.ts';
import { UNKNOWN_NODE } from '../../../../renderer/notes/nodes/UnknownNode.ts';
import { blocksOf, bodyOfEditor, flush, noteEditor } from './editor.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const text = (words: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
});
const element = { direction: null, format: '', indent: 0, version: 1 };

function body(...children: unknown[]): NoteBody {
  return { root: { ...element, type: 'root', children } };
}

describe('what is written in the window', () => {
  test('a quotation and a mention hold what noteNodes.ts says and nothing else', () => {
    const quotation = { type: QUOTATION_NODE, version: 1, passageId: id };
    const mentions = (['actor', 'source', 'note'] as const).map((kind) => ({
      type: MENTION_NODE,
      version: 1,
      kind,
      id,
    }));
    const stored = body(quotation, { ...element, type: 'paragraph', children: mentions });
    using editor = noteEditor(stored);
    expect(blocksOf(editor)[0]).toStrictEqual(quotation);
    expect(blocksOf(editor)[1]!.children).toStrictEqual(mentions);
    expect(problemOfNote(bodyOfEditor(editor))).toBeNull();
  });

  test('a note made from Markdown comes back as it was', () => {
    const markdown = [
      '# Head',
      'Text **bold** *it* `code` ~~gone~~ [link](https://x.example "t") <u>under</u>',
      '- a\n  - b\n- c',
      '3. x\n4. y',
      '- [ ] open\n- [x] done',
      '> quoted\n> more',
      '```js\nlet a\n  b\n```',
      '---',
      '| a | b |\n|---|---|\n| 1 | [[actor:' + id + ']] |',
      `[[passage:${id}]]`,
    ].join('\n\n');
    const stored = noteFromMarkdown(markdown, () => true);
    using editor = noteEditor(stored);
    expect(bodyOfEditor(editor)).toEqual(stored);
    flush(editor);
    expect(bodyOfEditor(editor)).toEqual(stored);
  });

  test('an empty note has a paragraph to write into, and no other', () => {
    using editor = noteEditor(emptyNoteBody);
    expect(bodyOfEditor(editor)).toEqual(emptyNoteBody);
    using withoutAny = noteEditor(body());
    expect(blocksOf(withoutAny)).toHaveLength(1);
    expect(problemOfNote(bodyOf([{ type: QUOTATION_NODE, version: 1, passageId: id }]))).toBeNull();
  });

  test('the types that count as known are those the editor has nodes for', () => {
    using editor = noteEditor();
    const own = new Set(['artificial', UNKNOWN_NODE]);
    const registered = [...editor._nodes.keys()].filter((type) => !own.has(type));
    expect([...knownTypes].sort()).toEqual(registered.sort());
  });
});

describe('what this Parley does not know', () => {
  const sketch = {
    version: 7,
    type: 'sketch',
    z: [1, { b: null, a: 'é' }],
    children: [{ type: 'stroke', text: '' }, text('inside')],
  };
  const stamp = { type: 'stamp', id: 4, $: { x: 1 } };

  function roundTrip(stored: NoteBody): NoteBody {
    using editor = noteEditor(stored);
    flush(editor);
    return bodyOfEditor(editor);
  }

  test('blocks and words of unknown types come back byte for byte', () => {
    const paragraph = { ...element, type: 'paragraph', children: [text('a '), stamp, text(' b')] };
    const { root } = roundTrip(body(sketch, paragraph));
    expect(JSON.stringify(root.children[0])).toBe(JSON.stringify(sketch));
    const inline = (root.children[1] as { children: unknown[] }).children;
    expect(JSON.stringify(inline[1])).toBe(JSON.stringify(stamp));
    expect(inline).toHaveLength(3);
  });

  test('they stand where they stood: in list items, cells, links and quotes', () => {
    const inItem = { ...element, type: 'listitem', value: 1, children: [stamp] };
    const list = { ...element, type: 'list', listType: 'bullet', start: 1, tag: 'ul' };
    const cell = {
      ...element,
      type: 'tablecell',
      headerState: 0,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [sketch],
    };
    const row = { ...element, type: 'tablerow', children: [cell] };
    const stored = body(
      { ...list, children: [inItem] },
      { ...element, type: 'table', children: [row] },
      { ...element, type: 'quote', children: [stamp] },
    );
    expect(roundTrip(stored)).toEqual(stored);
  });

  test('a list, table or code block with a stranger in it is kept whole', () => {
    const strange = [
      { ...element, type: 'list', listType: 'bullet', start: 1, tag: 'ul', children: [sketch] },
      {
        ...element,
        type: 'table',
        children: [{ ...element, type: 'tablerow', children: [stamp] }],
      },
      { ...element, type: 'code', language: null, children: [text('a'), stamp] },
    ];
    const { root } = roundTrip(body(...strange));
    expect(JSON.stringify(root.children)).toBe(JSON.stringify(strange));
  });

  test('a quotation or mention without a valid id is kept as it is', () => {
    const broken = [
      { type: QUOTATION_NODE, version: 1, passageId: 'none' },
      { type: MENTION_NODE, version: 1, kind: 'event', id },
    ];
    const { root } = roundTrip(body(...broken));
    expect(JSON.stringify(root.children)).toBe(JSON.stringify(broken));
  });

  test('the placeholder knows whether it stands in a line', () => {
    const paragraph = { ...element, type: 'paragraph', children: [stamp] };
    const [block, inLine] = toEditable(body(sketch, paragraph)).root.children as unknown as [
      { type: string; inline: boolean },
      { children: Array<{ type: string; inline: boolean }> },
    ];
    expect(block).toMatchObject({ type: UNKNOWN_NODE, inline: false });
    expect(inLine.children[0]).toMatchObject({ type: UNKNOWN_NODE, inline: true });
  });
});
