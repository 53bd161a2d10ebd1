import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
} from 'lexical';
import { describe, expect, test } from 'vitest';
import { noteFromMarkdown } from '../../../../db/import/note/noteFromMarkdown.ts';
import { $readBlock, $setBlock, blocks } from '../../../../renderer/notes/editor/blocks.ts';
import {
  $insertMention,
  $insertQuotation,
  $insertQuotationBefore,
  $quoteBesideCaret,
} from '../../../../renderer/notes/editor/insert.ts';
import {
  $readSelectionPlace,
  $selectPlace,
} from '../../../../renderer/notes/editor/selectionPlace.ts';
import { $insertTable } from '../../../../renderer/notes/editor/tables.ts';
import {
  knownName,
  rememberName,
  rememberQuotation,
} from '../../../../renderer/notes/nodes/known.ts';
import { replaceMatch } from '../../../../renderer/notes/suggest/applySuggestion.ts';
import { readMatch } from '../../../../renderer/notes/suggest/readMatch.ts';
import { blocksOf, flush, noteEditor, outline, update } from './editor.ts';

const written = (markdown: string) => noteEditor(noteFromMarkdown(markdown, () => true));

/** Puts the caret into a block, so many characters from its beginning; by default at its end. */
function $caretIn(index: number, offset?: number): void {
  const block = $getRoot().getChildAtIndex(index);
  const text = $isElementNode(block) ? block.getFirstDescendant() : null;
  if (text && offset !== undefined && 'select' in text)
    (text as never as Selectable).select(offset, offset);
  else if ($isElementNode(block)) block.selectEnd();
}

interface Selectable {
  select(anchor: number, focus: number): void;
}

describe('a quotation is put', () => {
  test('between the two parts of the text with the caret', () => {
    using editor = written('before after');
    update(editor, () => {
      $caretIn(0, 7);
      $insertQuotation('p');
      $getSelection()!.insertText('X');
    });
    expect(outline(editor)).toEqual([
      'paragraph: before ',
      'parley-quotation: p',
      'paragraph: Xafter',
    ]);
  });

  test('in the place of an empty line, with one behind it to go on in', () => {
    using editor = written('');
    update(editor, () => {
      $getRoot().selectEnd();
      $insertQuotation('p');
    });
    expect(outline(editor)).toEqual(['parley-quotation: p', 'paragraph']);
  });

  test('behind a table or a code block, never into it', () => {
    using editor = written('```\nlet a\n```\n\n| a |\n|---|\n| 1 |\n\nend');
    update(editor, () => {
      $caretIn(0, 2);
      $insertQuotation('one');
    });
    update(editor, () => {
      const table = $getRoot()
        .getChildren()
        .find((node) => node.getType() === 'table');
      if ($isElementNode(table)) table.getFirstDescendant()!.selectEnd();
      $insertQuotation('two');
    });
    expect(blocksOf(editor).map(({ type }) => type)).toEqual([
      'code',
      'parley-quotation',
      'paragraph',
      'table',
      'parley-quotation',
      'paragraph',
    ]);
  });

  test('between the items of a list', () => {
    using editor = written('- one\n- two');
    update(editor, () => {
      $caretIn(0, 3);
      $insertQuotation('p');
    });
    expect(outline(editor)).toEqual(['list: one', 'parley-quotation: p', 'list: two']);
  });

  test('at the end where there is no caret', () => {
    using editor = written('words');
    update(editor, () => $insertQuotation('p'));
    expect(outline(editor)).toEqual(['paragraph: words', 'parley-quotation: p', 'paragraph']);
  });

  test('before the block it is dropped on', () => {
    using editor = written('one\n\n[[passage:019a0000-0000-7000-8000-000000000001]]');
    update(editor, () => $insertQuotationBefore('p', $getRoot().getChildAtIndex(1)));
    update(editor, () => $insertQuotationBefore('q', null));
    expect(outline(editor)).toEqual([
      'paragraph: one',
      'parley-quotation: p',
      'parley-quotation: 019a0000-0000-7000-8000-000000000001',
      'parley-quotation: q',
      'paragraph',
    ]);
  });

  test('from elsewhere: beside the block with the caret, one after the other', () => {
    using editor = written('one\n\ntwo');
    update(editor, () => $caretIn(0, 1));
    for (const id of ['a', 'b', 'c']) update(editor, () => $quoteBesideCaret(id));
    expect(outline(editor)).toEqual([
      'paragraph: one',
      'parley-quotation: a',
      'parley-quotation: b',
      'parley-quotation: c',
      'paragraph: two',
    ]);
  });

  test('from elsewhere, between quotations, in order, too', () => {
    const id = '019a0000-0000-7000-8000-000000000001';
    using editor = written(`one\n\n[[passage:${id}]]`);
    update(editor, () => $caretIn(0));
    for (const passage of ['a', 'b']) update(editor, () => $quoteBesideCaret(passage));
    expect(outline(editor)).toEqual([
      'paragraph: one',
      'parley-quotation: a',
      'parley-quotation: b',
      `parley-quotation: ${id}`,
    ]);
  });
});

describe('what is typed and chosen', () => {
  function choose(before: string, insertion: Parameters<typeof replaceMatch>[2], after = '') {
    const editor = written('x');
    update(editor, () => {
      const paragraph = $getRoot().clear() && $getRoot().selectEnd();
      paragraph.insertText(before + after);
      $caretIn(0, before.length);
    });
    const match = readMatch(editor, 'quote');
    if (match) replaceMatch(editor, match, insertion);
    flush(editor);
    return editor;
  }

  test('the words that asked are gone, what was chosen is there', () => {
    using quoted = choose('Said: /quote crews', { kind: 'quotation', passageId: 'p' });
    expect(outline(quoted)).toEqual(['paragraph: Said: ', 'parley-quotation: p', 'paragraph']);
    using alone = choose('/quote crews', { kind: 'quotation', passageId: 'p' });
    expect(outline(alone)).toEqual(['parley-quotation: p', 'paragraph']);
  });

  test('a mention stands in the line, and its name is known', () => {
    const of = { kind: 'actor', id: 'i' } as const;
    using editor = choose('By @Mar', { kind: 'mention', of, name: 'Ilse Marrow' }, ' today');
    expect(blocksOf(editor)[0]!.children!.map(({ type }) => type)).toEqual([
      'text',
      'parley-mention',
      'text',
    ]);
    expect(knownName('actor', 'i')).toBe('Ilse Marrow');
    expect(editor.read(() => $getRoot().getTextContent())).toBe('By Ilse Marrow today');
  });

  test('a word of the menu goes on to be typed', () => {
    using editor = choose('/q', { kind: 'words', text: '/quote ' });
    expect(outline(editor)).toEqual(['paragraph: /quote ']);
    expect(readMatch(editor, 'quote')?.trigger).toEqual({ kind: 'quote', query: '', length: 7 });
  });

  test('a heading, a rule and a table', () => {
    using heading = choose('/head', { kind: 'block', block: 'heading2' });
    expect(blocksOf(heading)[0]).toMatchObject({ type: 'heading', tag: 'h2' });
    using rule = choose('/rule', { kind: 'rule' });
    expect(outline(rule)).toEqual(['horizontalrule', 'paragraph']);
    using table = choose('/table', { kind: 'table' });
    expect(blocksOf(table).map(({ type }) => type)).toEqual(['table', 'paragraph']);
    expect(blocksOf(table)[0]!.children).toHaveLength(3);
  });

  test('code is left alone', () => {
    using editor = written('```\n/quote a\n```');
    update(editor, () => $caretIn(0));
    expect(readMatch(editor, 'quote')).toBeNull();
  });
});

describe('kinds of text', () => {
  test.each(blocks)('%s and back', (block) => {
    using editor = written('words');
    update(editor, () => {
      $caretIn(0, 2);
      $setBlock(block);
    });
    expect(editor.read(() => $readBlock($getSelection()))).toBe(block);
    if (block === 'paragraph') return;
    update(editor, () => $setBlock(block));
    expect(outline(editor)).toEqual(['paragraph: words']);
  });

  test('from one list to another, and to a heading', () => {
    using editor = written('- one\n- two');
    update(editor, () => {
      $caretIn(0);
      $setBlock('numberList');
    });
    expect(blocksOf(editor)[0]).toMatchObject({ type: 'list', listType: 'number' });
    update(editor, () => $setBlock('heading1'));
    expect(blocksOf(editor).map(({ type }) => type)).toContain('heading');
  });
});

test('a table is as large as was asked, its first row its head', () => {
  using editor = written('x');
  update(editor, () => {
    $getRoot().selectEnd();
    $insertTable(2, 4);
    $getSelection()!.insertText('first');
  });
  const table = blocksOf(editor).find(({ type }) => type === 'table')!;
  const cells = table.children!.map(({ children }) => children!.map((cell) => cell['headerState']));
  expect(cells).toEqual([
    [1, 1, 1, 1],
    [0, 0, 0, 0],
  ]);
  expect(JSON.stringify(table.children![0]!.children![0])).toContain('first');
});

test('the clipboard gets words and names, not ids', () => {
  rememberQuotation('p', '“Words.”\n— Reke, 3 March 2031.\n');
  rememberName('source', 's', 'A title');
  using editor = written('text');
  update(editor, () => {
    $getRoot().selectEnd();
    $insertMention({ kind: 'source', id: 's' });
    $insertQuotation('p');
  });
  expect(editor.read(() => $getRoot().getTextContent())).toBe(
    'textA title\n\n“Words.”\n— Reke, 3 March 2031.\n',
  );
});

test('the selection survives a note that is read anew', () => {
  using editor = written('one\n\n- two\n- three');
  update(editor, () => {
    const list = $getRoot().getLastChild();
    if ($isElementNode(list)) list.selectEnd();
  });
  const place = editor.read($readSelectionPlace);
  editor.setEditorState(editor.parseEditorState(JSON.stringify(editor.getEditorState())));
  update(editor, () => $selectPlace(place));
  editor.read(() => {
    const selection = $getSelection();
    expect($isRangeSelection(selection) && selection.anchor.getNode().getTextContent()).toBe(
      'three',
    );
    expect($isRangeSelection(selection) && selection.anchor.offset).toBe(5);
  });
  // A text that has become shorter takes the caret where it can.
  update(editor, () => {
    $getRoot().getLastChild()!.remove();
    $selectPlace(place);
    expect($getSelection()).not.toBeNull();
    $getSelection()!.insertNodes([$createTextNode('!')]);
  });
  expect(outline(editor)).toEqual(['paragraph: one!']);
});
