import type { LexicalEditor } from 'lexical';

/**
 * The browser tells of a moved caret a moment later, and a key pressed right after a click can come
 * before that: it would write where the caret was. So the editor is told before the key is.
 */
export function registerSelectionInTime(editor: LexicalEditor): () => void {
  let told: readonly unknown[] = [];
  const onTold = () => {
    told = readSelection();
  };
  const onKeyDown = () => {
    const now = readSelection();
    if (now.some((part, index) => part !== told[index])) {
      document.dispatchEvent(new Event('selectionchange'));
    }
  };
  return editor.registerRootListener((root) => {
    if (!root) return;
    document.addEventListener('selectionchange', onTold);
    root.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('selectionchange', onTold);
      root.removeEventListener('keydown', onKeyDown, true);
    };
  });
}

function readSelection(): readonly unknown[] {
  const selection = document.getSelection();
  return [
    selection?.anchorNode,
    selection?.anchorOffset,
    selection?.focusNode,
    selection?.focusOffset,
  ];
}
