import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../db/model/span.ts';
import { framedPage } from '../../../../renderer/original/framedPage.ts';
import {
  pageInView,
  pageOfOffset,
  pagesNear,
  placePages,
} from '../../../../renderer/original/pdf/pageLayout.ts';

const A4 = { width: 595, height: 842 };
const pages = placePages([A4, { width: 1190, height: 842 }, A4], 1190, 1);

describe('the pages of a PDF', () => {
  it('stand one below the other, the widest as wide as there is room', () => {
    expect(pages.map(({ width }) => width)).toEqual([595, 1190, 595]);
    expect(pages.map(({ top }) => top)).toEqual([12, 866, 1720]);
    expect(placePages([A4], 595, 2)[0]).toMatchObject({ width: 1190, height: 1684 });
  });

  it('are drawn only near the view', () => {
    expect(pagesNear(pages, 0, 400).map(({ number }) => number)).toEqual([1]);
    expect(pagesNear(pages, 500, 400).map(({ number }) => number)).toEqual([1, 2]);
    expect(pageInView(pages, 800, 600)).toBe(2);
    expect(pageInView([], 0, 600)).toBe(1);
  });

  it('are found by the words that come from them', () => {
    const block = (start: number, page?: number) =>
      ({ kind: 'paragraph', start, end: start + 9, number: 1, page }) as Block;
    const blocks = [block(0, 1), block(10), block(20, 2)];
    expect(pageOfOffset(blocks, 4)).toBe(1);
    expect(pageOfOffset(blocks, 12)).toBe(1);
    expect(pageOfOffset(blocks, 25)).toBe(2);
    expect(pageOfOffset([block(0)], 4)).toBeNull();
  });
});

describe('a page in a frame', () => {
  it('may show pictures that are part of it, and nothing else', () => {
    const page = framedPage('<p>Words</p>');
    expect(page).toContain(`content="default-src 'none'; img-src data:"`);
    expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<p>Words</p>'));
  });
});
