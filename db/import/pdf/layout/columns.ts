import { findGutter } from './gutters.ts';
import type { Line, Region } from './line.ts';
import { greatest, least } from './numbers.ts';

/** More lines on one page than any reader could see; they are taken as one column. */
const MOST_LINES = 2000;

/**
 * The lines of a page as regions in the order in which they are read: what stands across the
 * columns parts them into those above and those below; of the columns between, the left is read
 * before the right; notes beside the text come after it. Gutters that are found are added to
 * `known`, which later pages of the same document are read with.
 *
 * This is the X-Y cut of Nagy and Seth, but led by the gutters, so that a heading across columns
 * does not hide them.
 */
export function toRegions(lines: readonly Line[], known: number[] = []): Region[] {
  if (lines.length === 0) return [];
  const gutter = lines.length > MOST_LINES ? null : findGutter(lines, known);
  if (!gutter) return [toRegion(lines)];
  if (!known.includes(gutter.place)) known.push(gutter.place);
  return gutter.bands.flatMap((band) =>
    band.kind === 'across'
      ? toRegions(band.lines, known)
      : [...toRegions(band.first, known), ...toRegions(band.second, known)],
  );
}

function toRegion(lines: readonly Line[]): Region {
  return {
    lines: [...lines],
    left: least(lines.map(({ left }) => left)),
    right: greatest(lines.map(({ right }) => right)),
  };
}
