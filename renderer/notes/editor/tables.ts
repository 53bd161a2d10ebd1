import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableSelection,
} from '@lexical/table';
import { $findMatchingParent, $getSelection, $isElementNode, $isRangeSelection } from 'lexical';
import { $insertBlock } from './insert.ts';

/** What can be done to the rows and columns of a table. Each is a command: `table.rowAbove`. */
export const tableActions = {
  rowAbove: () => $insertTableRowAtSelection(false),
  rowBelow: () => $insertTableRowAtSelection(true),
  columnBefore: () => $insertTableColumnAtSelection(false),
  columnAfter: () => $insertTableColumnAtSelection(true),
  removeRow: $deleteTableRowAtSelection,
  removeColumn: $deleteTableColumnAtSelection,
  remove: $removeTable,
} as const;

export type TableAction = keyof typeof tableActions;

/** Puts an empty table where the caret is, else at the end; its first row is its head. */
export function $insertTable(rows: number, columns: number): void {
  const table = $createTableNodeWithDimensions(rows, columns, { rows: true, columns: false });
  $insertBlock(table);
  table.getFirstDescendant()?.getParentOrThrow().selectStart();
}

function $removeTable(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return;
  const table = $findTableNode(selection.getNodes()[0]!);
  if (!table) return;
  const next = table.getNextSibling() ?? table.getPreviousSibling();
  if ($isElementNode(next)) next.selectStart();
  else $findMatchingParent(table, $isElementNode)?.selectEnd();
  table.remove();
}
