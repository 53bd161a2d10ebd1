/** The parts of a row that can have the focus, in the order of the arrow keys. */
export const COLUMNS = [
  'asker',
  'actor',
  'action',
  'unlocks',
  'status',
  'due',
  'evidence',
] as const;
export type LedgerColumn = (typeof COLUMNS)[number];

/** Where the keys are: a line, and the part of it, which stays when the line changes. */
export interface Place {
  index: number;
  column: LedgerColumn;
}

/** Where a key leads among `count` lines, of which `page` are seen; null where it does not move. */
export function moved(
  key: string,
  { index, column }: Place,
  { count, page }: { count: number; page: number },
): Place | null {
  const to = (line: number) => ({ index: Math.max(0, Math.min(count - 1, line)), column });
  const beside = (by: number) => ({
    index,
    column: COLUMNS[COLUMNS.indexOf(column) + by] ?? column,
  });
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'PageDown':
      return to(index + page);
    case 'PageUp':
      return to(index - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    default:
      return null;
  }
}
