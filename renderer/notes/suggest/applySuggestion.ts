import { $createHorizontalRuleNode } from '@lexical/extension';
import { $getNodeByKey, $isTextNode, type LexicalEditor } from 'lexical';
import { $setBlock } from '../editor/blocks.ts';
import { $insertBlock, $insertMention, $insertQuotation } from '../editor/insert.ts';
import { $bringSelectionBack } from '../editor/keptSelection.ts';
import { $insertTable } from '../editor/tables.ts';
import { rememberName } from '../nodes/known.ts';
import type { Match } from './readMatch.ts';
import type { Insertion } from './suggestion.ts';

/** Puts what was chosen in the place of the words that asked for it. */
export function replaceMatch(editor: LexicalEditor, match: Match, insertion: Insertion): void {
  editor.update(() => {
    const node = $getNodeByKey(match.nodeKey);
    if (!$isTextNode(node)) return;
    const { start, trigger } = match;
    if (insertion.kind === 'words') {
      node.spliceText(start, trigger.length, insertion.text, true);
      return;
    }
    if (node.getTextContentSize() > trigger.length)
      node.spliceText(start, trigger.length, '', true);
    else {
      const parent = node.getParentOrThrow();
      const index = node.getIndexWithinParent();
      node.remove();
      parent.select(index, index);
    }
    $insert(insertion);
  });
}

/** Puts what was chosen where the caret is. */
export function insertChosen(editor: LexicalEditor, insertion: Insertion): void {
  editor.update(() => {
    $bringSelectionBack(editor);
    $insert(insertion);
  });
}

function $insert(insertion: Insertion): void {
  switch (insertion.kind) {
    case 'quotation':
      $insertQuotation(insertion.passageId);
      return;
    case 'mention':
      rememberName(insertion.of.kind, insertion.of.id, insertion.name);
      $insertMention(insertion.of);
      return;
    case 'block':
      $setBlock(insertion.block);
      return;
    case 'rule':
      $insertBlock($createHorizontalRuleNode());
      return;
    case 'table':
      $insertTable(3, 3);
  }
}
