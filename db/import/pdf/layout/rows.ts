interface Placed {
  y: number;
  size: number;
}

/** Baselines nearer than this share of the size are one row: raised and lowered signs belong to it. */
const SAME_ROW = 0.4;

/** What stands on about the same baseline, from the top of the page; within a row as given. */
export function groupIntoRows<T extends Placed>(pieces: readonly T[]): T[][] {
  const rows: Array<{ y: number; size: number; pieces: T[] }> = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= SAME_ROW * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      // The largest sets the baseline: a footnote's mark comes first, being higher.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    }
  }
  return rows.map((row) => row.pieces);
}
