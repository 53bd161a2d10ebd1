import { $isLinkNode } from '@lexical/link';
import { $isTableCellNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type TextFormatType,
} from 'lexical';
import { $readBlock, type Block } from './blocks.ts';

/** The formats of words, in the order of the toolbar. Each is a command: `format.bold`. */
export const formats = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'code',
] as const satisfies TextFormatType[];
export type Format = (typeof formats)[number];

/** What holds where the caret is. */
export interface FormatState {
  block: Block | null;
  formats: readonly Format[];
  /** The link the caret is in. */
  link: { key: string; url: string } | null;
  inTable: boolean;
}

export const noFormat: FormatState = { block: null, formats: [], link: null, inTable: false };

/** Reads what holds where the caret is. */
export function readFormatState(editor: LexicalEditor): FormatState {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return noFormat;
    const node = selection.anchor.getNode();
    const link = $findMatchingParent(node, $isLinkNode);
    return {
      block: $readBlock(selection),
      formats: formats.filter((format) => selection.hasFormat(format)),
      link: link && { key: link.getKey(), url: link.getURL() },
      inTable: $findMatchingParent(node, $isTableCellNode) !== null,
    };
  });
}

/** Whether two states look the same in the toolbar. */
export function isSameFormat(a: FormatState, b: FormatState): boolean {
  return (
    a.block === b.block &&
    a.inTable === b.inTable &&
    a.link?.key === b.link?.key &&
    a.link?.url === b.link?.url &&
    a.formats.join() === b.formats.join()
  );
}
