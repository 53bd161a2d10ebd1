import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';

const kept = new WeakMap<LexicalEditor, BaseSelection>();

/**
 * Keeps the selection of a text that is not shown or has not the focus. A text that is shown again with a
 * selection would draw the focus to itself, from the tabs or the library; so it is put aside meanwhile.
 * A text that gets the focus back from a dialog or the palette gets its selection back, too, where the
 * browser would put the caret at the beginning. A press of the mouse says itself where it goes.
 */
export function registerKeptSelection(editor: LexicalEditor): () => void {
  let isPressed = false;
  const onPress = () => {
    isPressed = true;
  };
  const onRelease = () => {
    isPressed = false;
  };
  return mergeRegister(
    editor.registerRootListener((root, before) => {
      if (!root) {
        if (before) putSelectionAside(editor);
        return;
      }
      root.addEventListener('pointerdown', onPress, true);
      document.addEventListener('pointerup', onRelease, true);
      document.addEventListener('pointercancel', onRelease, true);
      return () => {
        root.removeEventListener('pointerdown', onPress, true);
        document.removeEventListener('pointerup', onRelease, true);
        document.removeEventListener('pointercancel', onRelease, true);
      };
    }),
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        if (!isPressed) $bringSelectionBack(editor);
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/** Puts the selection aside, until the text has the focus. */
export function putSelectionAside(editor: LexicalEditor): void {
  const selection = editor.read($getSelection);
  if (!selection) return;
  kept.set(editor, selection.clone());
  editor.update(() => $setSelection(null), { discrete: true });
}

/** Selects again what was selected, as far as it is still there. */
export function $bringSelectionBack(editor: LexicalEditor): void {
  const selection = $getSelection() ?? kept.get(editor);
  kept.delete(editor);
  if (selection && $isThere(selection)) $setSelection(selection.clone());
}

function $isThere(selection: BaseSelection): boolean {
  if ($isNodeSelection(selection)) return selection.getNodes().length > 0;
  if (!$isRangeSelection(selection)) return false;
  return [selection.anchor, selection.focus].every(({ key, offset, type }) => {
    const node = $getNodeByKey(key);
    const size = node && type === 'text' ? node.getTextContentSize() : Infinity;
    return node !== null && offset <= size;
  });
}
