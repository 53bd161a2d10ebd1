import { expect, test } from 'vitest';
import { type PdfItem, uprightItems } from '../../../../db/import/pdf/uprightItems.ts';

/** A page of 400 × 600 points that is shown as it is: y counts from below in the file. */
const sheet = { width: 400, height: 600, transform: [1, 0, 0, -1, 0, 600] };
const fonts = new Map([['f1', { name: 'Roman', bold: false }]]);

/** A piece of text in size 10, turned by quarters to the left. */
function turned(str: string, quarters: number, x: number, y: number): PdfItem {
  const [cos, sin] = [Math.cos((quarters * Math.PI) / 2), Math.sin((quarters * Math.PI) / 2)];
  const transform = [10 * cos, 10 * sin, -10 * sin, 10 * cos, x, y];
  return { str, transform, width: 50, height: 10, fontName: 'f1' };
}

test('places count from the top of the page', () => {
  expect(uprightItems([turned('words', 0, 50, 500)], sheet, fonts, new Set())).toEqual({
    width: 400,
    height: 600,
    items: [{ text: 'words', x: 50, y: 100, width: 50, size: 10, font: 'Roman', bold: false }],
    aslant: false,
  });
});

test.each([
  [1, { x: 500, y: 50 }, 600],
  [2, { x: 350, y: 500 }, 400],
  [3, { x: 100, y: 350 }, 600],
])('a page whose text is turned by %i quarters is turned back', (quarters, place, width) => {
  const upright = uprightItems([turned('words', quarters, 50, 500)], sheet, fonts, new Set());
  expect(upright.width).toBe(width);
  expect(upright.items[0]!.x).toBeCloseTo(place.x);
  expect(upright.items[0]!.y).toBeCloseTo(place.y);
  expect(upright.items[0]!.size).toBeCloseTo(10);
});

test('what runs another way than most of the page is left out', () => {
  const items = [turned('many words', 0, 50, 500), turned('stamp', 1, 20, 300)];
  const { items: kept, aslant } = uprightItems(items, sheet, fonts, new Set());
  expect(kept.map(({ text }) => text)).toEqual(['many words']);
  expect(aslant).toBe(true);
});

test('columns written from top to bottom become lines, the right one first', () => {
  const column = (str: string, x: number) => ({ ...turned(str, 0, x, 500), width: 10, height: 80 });
  const items = [column('二', 300), column('一', 320)];
  const upright = uprightItems(items, sheet, fonts, new Set(['f1']));
  expect(upright.items.map(({ text, x, y, width }) => [text, x, y, width])).toEqual([
    ['二', 100, 100, 80],
    ['一', 100, 80, 80],
  ]);
});
