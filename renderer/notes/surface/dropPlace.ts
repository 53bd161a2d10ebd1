/** The upper and lower edge of a block. */
export interface Edges {
  top: number;
  bottom: number;
}

/**
 * Before which block something falls that is dropped at a height: blocks stay whole. The number of
 * blocks means behind the last.
 */
export function dropIndex(blocks: readonly Edges[], y: number): number {
  const index = blocks.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return index < 0 ? blocks.length : index;
}

/** Where the line is drawn that shows it: between that block and the one above. */
export function dropLine(blocks: readonly Edges[], index: number): number {
  const above = blocks[index - 1];
  const below = blocks[index];
  if (above && below) return (above.bottom + below.top) / 2;
  return below?.top ?? above?.bottom ?? 0;
}
