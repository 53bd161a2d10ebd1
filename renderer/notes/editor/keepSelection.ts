import {
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';

/**
 * A text that gets the focus back from a dialog or the palette gets its selection back, too. (The
 * browser would put the caret at the beginning.) A press of the mouse says itself where it goes.
 */
export function registerKeepSelection(editor: LexicalEditor): () => void {
  let isPressed = false;
  const onPress = () => {
    isPressed = true;
  };
  const onRelease = () => {
    isPressed = false;
  };
  return mergeRegister(
    editor.registerRootListener((root) => {
      if (!root) return;
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
        const selection = $getSelection();
        if (selection && !isPressed) $setSelection(selection.clone());
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}
