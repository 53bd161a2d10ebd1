import { buildEditorFromExtensions } from '@lexical/extension';
import type { LexicalEditorWithDispose } from 'lexical';
import type { NoteBody } from '../../../../db/model/note.ts';
import type { SerializedNode } from '../../../../db/model/noteNodes.ts';
import { toBody, toEditable } from '../../../../renderer/notes/body.ts';
import { noteExtension } from '../../../../renderer/notes/editor/noteExtension.ts';

/** The editor of a note without a window. Dispose of it with `using`. */
export function noteEditor(body?: NoteBody): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(noteExtension);
  if (body) editor.setEditorState(editor.parseEditorState(toEditable(body)));
  flush(editor);
  return editor;
}

/** What would be saved of the note. */
export function bodyOfEditor(editor: LexicalEditorWithDispose): NoteBody {
  return toBody(editor.getEditorState().toJSON());
}

/** The topmost nodes that would be saved. */
export function blocksOf(editor: LexicalEditorWithDispose): SerializedNode[] {
  return bodyOfEditor(editor).root.children as SerializedNode[];
}

/** The topmost nodes, each in a word or two: `paragraph: some words`. */
export function outline(editor: LexicalEditorWithDispose): string[] {
  return blocksOf(editor).map((block) => {
    const words = wordsOf(block);
    return words === '' ? block.type : `${block.type}: ${words}`;
  });
}

/** Changes the note at once. */
export function update(editor: LexicalEditorWithDispose, change: () => void): void {
  editor.update(change, { discrete: true });
}

/** Ends what Lexical does by itself after a change. */
export function flush(editor: LexicalEditorWithDispose): void {
  update(editor, () => {});
}

function wordsOf(node: SerializedNode): string {
  if (typeof node['text'] === 'string') return node['text'];
  if (typeof node['passageId'] === 'string') return node['passageId'];
  return (node.children ?? []).map(wordsOf).join('');
}
