import type { TextPiece } from './piece.ts';

/** Indents nearer than this, in points, are the same. */
const SAME_INDENT = 4;

/** How deep each item of a list is, 1 the outermost, by the indents of the items just before it. */
export function listLevels(items: readonly TextPiece[]): Map<TextPiece, number> {
  const levels = new Map<TextPiece, number>();
  let indents: number[] = [];
  for (const item of items) {
    const indent = item.lines[0]!.left - item.left;
    indents = indents.filter((outer) => outer < indent - SAME_INDENT);
    indents.push(indent);
    levels.set(item, indents.length);
  }
  return levels;
}
