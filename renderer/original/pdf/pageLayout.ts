import type { Block } from '../../../db/model/span.ts';
import { blockAt } from '../../../db/text/blocks.ts';
import type { PageSize } from './pageSizes.ts';

/** A page on the screen, in pixels. */
export interface PlacedPage {
  number: number;
  top: number;
  width: number;
  height: number;
}

/** Between the pages, and above the first. */
const GAP = 12;

/** The pages one below the other. At zoom 1, the widest fills the width that there is. */
export function placePages(
  sizes: readonly PageSize[],
  available: number,
  zoom: number,
): PlacedPage[] {
  const widest = Math.max(1, ...sizes.map(({ width }) => width));
  const scale = (available / widest) * zoom;
  let top = GAP;
  return sizes.map(({ width, height }, index) => {
    const page = { number: index + 1, top, width: width * scale, height: height * scale };
    top += page.height + GAP;
    return page;
  });
}

/** The page that fills most of what is seen: the one at the upper third of the view. */
export function pageInView(pages: readonly PlacedPage[], scrollTop: number, height: number) {
  const line = scrollTop + height / 3;
  return pages.findLast(({ top }) => top <= line)?.number ?? 1;
}

/** The pages that are seen, and those that will be soon. */
export function pagesNear(
  pages: readonly PlacedPage[],
  scrollTop: number,
  height: number,
): PlacedPage[] {
  return pages.filter(
    (page) => page.top + page.height > scrollTop - height && page.top < scrollTop + 2 * height,
  );
}

/** The page of the original that the words at an offset come from; null where that is not known. */
export function pageOfOffset(blocks: readonly Block[], offset: number): number | null {
  const at = blockAt(blocks, offset);
  return blocks.slice(0, at + 1).findLast(({ page }) => page !== undefined)?.page ?? null;
}
