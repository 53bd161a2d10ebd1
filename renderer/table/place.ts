import type { ShownColumn } from './columns.ts';
import type { Line, Lines } from './lines.ts';

/** The line of the names of the columns, above the first. */
export const HEAD = -1;

/** Where the keys are: a line, and the part of it, which stays when the line changes. */
export interface Place {
  line: number;
  column: ShownColumn;
  /** Whether it is at the number of a group, where the line is one. */
  atCount: boolean;
}

export const START: Place = { line: 0, column: 'words', atCount: false };

/** The same place in the first line; who is at the names of the columns stays there. */
export function atTop(place: Place): Place {
  return { ...place, line: Math.min(place.line, 0) };
}

/** The place as near as can be to one that is no longer there. */
export function within(place: Place, lines: Lines, columns: readonly ShownColumn[]): Place {
  const line = Math.max(HEAD, Math.min(place.line, lines.count - 1));
  return { ...place, line, column: columns.includes(place.column) ? place.column : 'words' };
}

/** The part of a line that the keys are at, by which its id ends. */
export function partAt({ column, atCount }: Place, line: Line | undefined): string {
  if (line?.kind !== 'group') return column;
  return atCount ? 'count' : 'name';
}

/** Where an arrow key leads; null where it does something else than to move. */
export function moved(
  key: string,
  place: Place,
  columns: readonly ShownColumn[],
  { lines, page }: { lines: Lines; page: number },
): Place | null {
  const last = lines.count - 1;
  const to = (line: number) => ({ ...place, line: Math.max(HEAD, Math.min(line, last)) });
  switch (key) {
    case 'ArrowDown':
      return to(place.line + 1);
    case 'ArrowUp':
      return to(place.line - 1);
    case 'PageDown':
      return to(place.line + page);
    case 'PageUp':
      return to(Math.max(0, place.line - page));
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowLeft':
    case 'ArrowRight': {
      const step = key === 'ArrowLeft' ? -1 : 1;
      const at = Math.max(0, columns.indexOf(place.column) + step);
      return { ...place, column: columns[at] ?? place.column };
    }
    default:
      return null;
  }
}
