import type { Line, Region } from './line.ts';
import { heaviest } from './numbers.ts';

/** How most of a document is set; headings and notes are told by how they differ from it. */
export interface BodyStyle {
  size: number;
  font: string;
  bold: boolean;
  /** How far apart its baselines are, in sizes. */
  distance: number;
}

/** Fewest lines whose distances show how a column is set. */
const ENOUGH_LINES = 5;

/** The style of most characters. */
export function bodyStyleOf(regions: readonly Region[]): BodyStyle {
  const lines = regions.flatMap((region) => region.lines);
  const size = heaviest(lines.map((line) => [roundSize(line.size), line.text.length])) ?? 0;
  const inSize = lines.filter((line) => roundSize(line.size) === size);
  const distances = regions.flatMap((region) => distancesOf(region.lines));
  return {
    size,
    font: heaviest(inSize.map((line) => [line.font, line.text.length])) ?? '',
    bold: heaviest(inSize.map((line) => [line.bold, line.text.length])) ?? false,
    distance: heaviest(distances.map((distance) => [distance, 1])) ?? 1.2,
  };
}

/** How far apart the baselines of a column are, in sizes; as elsewhere where it has few lines. */
export function distanceIn(lines: readonly Line[], body: BodyStyle): number {
  const distances = distancesOf(lines);
  if (distances.length < ENOUGH_LINES) return body.distance;
  return heaviest(distances.map((distance) => [distance, 1])) ?? body.distance;
}

/** Distances of lines below each other in the same size, rounded so that they can be counted. */
function distancesOf(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index]!;
    const distance = Math.round(((line.y - above.y) / line.size) * 20) / 20;
    return sameSize(line, above) && distance > 0.8 && distance < 3 ? [distance] : [];
  });
}

/** Sizes to half a point: what differs by less is meant to be the same. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

export function sameSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= 0.06 * other.size;
}

/** Whether a size is clearly above that of the body. */
export function isLarger(size: number, body: BodyStyle): boolean {
  return size >= 1.1 * body.size;
}

/** Whether a size is clearly below that of the body, as in footnotes. */
export function isSmaller(size: number, body: BodyStyle): boolean {
  return size <= 0.93 * body.size;
}
