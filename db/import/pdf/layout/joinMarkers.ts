import type { Line } from './line.ts';
import { readMarker } from './markers.ts';
import { groupIntoRows } from './rows.ts';

/** Farthest from its words that a bullet or number stands, in shares of the size. */
const NEAR = 5;

/** The same lines, with each bullet or number that stands alone made the marker of its words. */
export function joinMarkers(lines: readonly Line[]): Line[] {
  return groupIntoRows(lines).flatMap((row) =>
    joinInRow(row.toSorted((one, other) => one.left - other.left)),
  );
}

function joinInRow(row: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of row) {
    const last = joined.at(-1);
    const { marker, text } = readMarker(last?.marker === null ? last.text : '', true);
    if (last && marker !== null && text === '' && line.left - last.right < NEAR * line.size) {
      joined[joined.length - 1] = { ...line, marker, left: last.left, textLeft: line.left };
    } else {
      joined.push(line);
    }
  }
  return joined;
}
