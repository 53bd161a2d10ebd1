import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
} from 'lexical';
import { $isQuotationNode } from '../nodes/QuotationNode.ts';

/** A click on a quotation selects it and leads to its passage; with Ctrl or Shift it only selects. */
export function registerClicks(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    CLICK_COMMAND,
    (event) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('button')) return false;
      const node = $getNearestNodeFromDOMNode(target);
      if (!$isQuotationNode(node)) return false;
      const selection = $createNodeSelection();
      selection.add(node.getKey());
      $setSelection(selection);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const element = editor.getElementByKey(node.getKey());
      if (isPlain) element?.querySelector<HTMLElement>('[data-go-to]')?.click();
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}
