import { $isListItemNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';

/**
 * Tab nests the items of a list and goes from a selected quotation to its buttons. Everywhere else it
 * leaves the text, as in every other field. (Tables have their own.) Enter follows a quotation,
 * Escape leads back from its buttons.
 */
export function registerKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_TAB_COMMAND, (event) => $onTab(editor, event), COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const goTo = $selectedElement(editor)?.querySelector<HTMLElement>('[data-go-to]');
        if (!goTo) return false;
        event?.preventDefault();
        goTo.click();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        const text = editor.getRootElement();
        const isWithin = text !== document.activeElement && text?.contains(document.activeElement);
        if (isWithin) text?.focus({ preventScroll: true });
        return isWithin ?? false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

function $onTab(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const button = $selectedElement(editor)?.querySelector('button');
  if (button && !event.shiftKey) {
    event.preventDefault();
    button.focus();
    return true;
  }
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (!$findMatchingParent(selection.anchor.getNode(), $isListItemNode)) return false;
  event.preventDefault();
  const command = event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND;
  return editor.dispatchCommand(command);
}

/** Of the one thing that is selected as a whole. */
function $selectedElement(editor: LexicalEditor): HTMLElement | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return node && others.length === 0 ? editor.getElementByKey(node.getKey()) : null;
}
