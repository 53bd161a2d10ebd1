import type { KnownFont } from './fonts.ts';
import type { TextItem } from './layout/line.ts';

/** A piece of text as pdf.js gives it: the matrix in the coordinates of the file. */
export interface PdfItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** A page as it is shown: its size, and the matrix that leads there from the file. */
export interface Sheet {
  width: number;
  height: number;
  transform: number[];
}

interface Upright {
  width: number;
  height: number;
  items: TextItem[];
  /** Whether there is text that runs another way, such as a watermark; it is left out. */
  aslant: boolean;
}

/** Which way text runs: to the right, down, to the left, up; null for aslant. */
type Heading = 0 | 1 | 2 | 3 | null;

/**
 * The text of a page with the page turned so that most of it is upright. `vertical` are the fonts
 * that are written from top to bottom: their columns become lines.
 */
export function uprightItems(
  items: readonly PdfItem[],
  sheet: Sheet,
  fonts: ReadonlyMap<string, KnownFont>,
  vertical: ReadonlySet<string>,
): Upright {
  const placed = items
    .filter(({ str }) => str.trim() !== '')
    .map((item) => place(item, sheet, fonts.get(item.fontName), vertical.has(item.fontName)));
  const characters = [0, 0, 0, 0];
  for (const { heading, item } of placed) {
    if (heading !== null) characters[heading]! += item.text.length;
  }
  const most = characters.indexOf(Math.max(...characters)) as 0 | 1 | 2 | 3;
  const { width, height } = sheet;
  const turned = placed.filter(({ heading }) => heading === most);
  return {
    ...(most % 2 === 0 ? { width, height } : { width: height, height: width }),
    items: turned.map(({ item }) => ({ ...item, ...turn(item, most, sheet) })),
    aslant: turned.length < placed.length,
  };
}

function place(
  { str, transform, width, height }: PdfItem,
  sheet: Sheet,
  font: KnownFont | undefined,
  vertical: boolean,
): { item: TextItem; heading: Heading } {
  const [a, b, c, d, x, y] = multiply(sheet.transform, transform);
  const scale = Math.hypot(sheet.transform[0]!, sheet.transform[1]!);
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const isStraight = Math.abs(angle - Math.round(angle)) < 0.03;
  const straight = ((Math.round(angle) + 4) % 4) as 0 | 1 | 2 | 3;
  return {
    item: {
      text: str,
      x,
      y,
      width: scale * (vertical ? height : width),
      size: Math.hypot(c, d),
      font: font?.name ?? '',
      bold: font?.bold ?? false,
    },
    // Written from top to bottom is, for the order of reading, turned by a right angle.
    heading: vertical ? 1 : isStraight ? straight : null,
  };
}

/** Where a place is when the page is turned until text of this heading runs to the right. */
function turn(
  { x, y }: { x: number; y: number },
  heading: 0 | 1 | 2 | 3,
  { width, height }: Sheet,
): { x: number; y: number } {
  switch (heading) {
    case 0:
      return { x, y };
    case 1:
      return { x: y, y: width - x };
    case 2:
      return { x: width - x, y: height - y };
    case 3:
      return { x: height - y, y: x };
  }
}

/** The matrix that does first `inner`, then `outer`; as PDF writes them, six numbers. */
function multiply(outer: readonly number[], inner: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [k = 1, l = 0, m = 0, n = 1, o = 0, p = 0] = inner;
  return [
    a * k + c * l,
    b * k + d * l,
    a * m + c * n,
    b * m + d * n,
    a * o + c * p + e,
    b * o + d * p + f,
  ] as const;
}
