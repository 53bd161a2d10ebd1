import type { Line } from './line.ts';
import { isPartOfProse, isProse, isSideNote } from './prose.ts';

/** How many of the most frequent places are tried. */
const PLACES = 16;
/** Farthest apart, in sizes, that the baselines of neighbours are. */
const BESIDE = 1.5;
/** Places nearer than this, in points, are one. */
const SAME_PLACE = 2;

/** A part of a page from top to bottom: columns beside each other, or lines across the gutter. */
export type Band =
  { kind: 'across'; lines: Line[] } | { kind: 'columns'; first: Line[]; second: Line[] };

/** A gutter: where it is, and the bands into which the page falls there. */
export interface Gutter {
  place: number;
  bands: Band[];
}

/**
 * The gutter that parts the lines best into columns: a place that few lines cross, with running
 * text (or a note) on either side; null when there is none. Cells of tables are not columns. At a
 * place where there are columns elsewhere (`known`, or higher on the page) a few lines are enough.
 */
export function findGutter(lines: readonly Line[], known: readonly number[] = []): Gutter | null {
  let best: (Gutter & { parted: number }) | null = null;
  for (const place of placesBetween(lines)) {
    const isKnown = known.some((other) => Math.abs(other - place) <= 2 * SAME_PLACE);
    const sure = isKnown || bandsAt(place, lines, isProse).some(({ kind }) => kind === 'columns');
    if (!sure) continue;
    const bands = mergeAcross(bandsAt(place, lines, isPartOfProse));
    const parted = bands.reduce((sum, band) => sum + partedBy(band), 0);
    if (parted > (best?.parted ?? 0)) best = { place, bands, parted };
  }
  return best;
}

function partedBy(band: Band): number {
  return band.kind === 'across' ? 0 : Math.min(band.first.length, band.second.length);
}

/** Where gutters may be: right before and right after lines that have a neighbour. */
function placesBetween(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  const fromTop = lines.toSorted((one, other) => one.y - other.y);
  for (const [index, line] of fromTop.entries()) {
    for (let next = index + 1; next < fromTop.length; next++) {
      const other = fromTop[next]!;
      if (other.y - line.y > BESIDE * Math.max(line.size, other.size)) break;
      const [left, right] = line.left <= other.left ? [line, other] : [other, line];
      if (right.left - left.right < SAME_PLACE) continue;
      for (const place of [right.left - SAME_PLACE / 2, left.right + SAME_PLACE / 2]) {
        const rounded = Math.round(place / SAME_PLACE) * SAME_PLACE;
        counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
      }
    }
  }
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one);
  return byCount.slice(0, PLACES).map(([place]) => place);
}

/** The lines as bands from the top; each line that crosses the place is a band of its own. */
function bandsAt(place: number, lines: readonly Line[], isColumn: typeof isProse): Band[] {
  const fromTop = lines.toSorted((one, other) => one.y - other.y);
  const bands: Band[] = [];
  let beside: Line[] = [];
  const close = () => {
    if (beside.length > 0) bands.push(bandOf(place, beside, isColumn));
    beside = [];
  };
  for (const line of fromTop) {
    if (line.left < place && line.right > place) {
      close();
      bands.push({ kind: 'across', lines: [line] });
    } else {
      beside.push(line);
    }
  }
  close();
  return bands;
}

/** Lines on both sides of a place, as columns where they are that. */
function bandOf(place: number, lines: Line[], isColumn: typeof isProse): Band {
  const left = lines.filter((line) => line.right <= place);
  const right = lines.filter((line) => line.right > place);
  if (isColumn(left) && isColumn(right)) return { kind: 'columns', first: left, second: right };
  if (isSideNote(right, left)) return { kind: 'columns', first: left, second: right };
  if (isSideNote(left, right)) return { kind: 'columns', first: right, second: left };
  return { kind: 'across', lines };
}

/** Lines across with nothing but such between them are read as one. */
function mergeAcross(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (band.kind === 'across' && last?.kind === 'across') {
      merged[merged.length - 1] = { kind: 'across', lines: [...last.lines, ...band.lines] };
    } else {
      merged.push(band);
    }
  }
  return merged;
}
