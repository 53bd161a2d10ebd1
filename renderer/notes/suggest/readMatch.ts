import { $isCodeNode } from '@lexical/code';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
} from 'lexical';
import { readTrigger, type Trigger } from './trigger.ts';

/** A trigger in the text, and where it stands. */
export interface Match {
  trigger: Trigger;
  nodeKey: string;
  /** Of the trigger within the text node. */
  start: number;
}

/** What the words before the caret ask for; null where that is nothing, and in code. */
export function readMatch(editor: LexicalEditor, quoteWord: string): Match | null {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node) || !node.isSimpleText() || node.hasFormat('code')) return null;
    if ($findMatchingParent(node, $isCodeNode)) return null;
    const before = node.getTextContent().slice(0, selection.anchor.offset);
    const trigger = readTrigger(before, quoteWord);
    return trigger && { trigger, nodeKey: node.getKey(), start: before.length - trigger.length };
  });
}

/** The rectangle of a trigger in the window. */
export function rectOf(editor: LexicalEditor, { nodeKey, start }: Match): DOMRect | null {
  let text: Node | null | undefined = editor.getElementByKey(nodeKey);
  while (text && !(text instanceof Text)) text = text.firstChild;
  if (!text || text.length < start) return null;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, Math.min(start + 1, text.length));
  return range.getBoundingClientRect();
}
