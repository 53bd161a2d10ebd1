import type { LexicalEditor } from 'lexical';

/**
 * The browser tells of a moved caret a moment later. A key pressed right after a click, or a quick tap,
 * can be dealt with before that, and where the caret was; so the editor is told before they are.
 */
export function registerSelectionInTime(editor: LexicalEditor): () => void {
  let told: readonly unknown[] = [];
  const onTold = () => {
    told = readSelection();
  };
  const tell = () => {
    const now = readSelection();
    if (now.some((part, index) => part !== told[index])) {
      document.dispatchEvent(new Event('selectionchange'));
    }
  };
  return editor.registerRootListener((root) => {
    if (!root) return;
    document.addEventListener('selectionchange', onTold);
    root.addEventListener('keydown', tell, true);
    root.addEventListener('click', tell, true);
    return () => {
      document.removeEventListener('selectionchange', onTold);
      root.removeEventListener('keydown', tell, true);
      root.removeEventListener('click', tell, true);
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
