import { withPdf } from './openPdf.ts';

/** From this many shapes on they are more than rules and boxes: letters drawn as outlines. */
const MANY_SHAPES = 20;
/** AnnotationMode.DISABLE and OPS.constructPath of pdf.js. */
const NO_ANNOTATIONS = 0;
const SHAPE = 91;

/** How much there is to draw on a page. */
interface Drawing {
  operators: number;
  shapes: number;
}

/**
 * Which of these pages (from 1), none of which has text, show something all the same: a picture,
 * or words drawn as shapes. The others are blank. No picture is decoded to find that out: pictures
 * are left out of what is to be drawn, or, read strictly, are a fault at which the drawing ends.
 * Where the two differ, there is one.
 */
export async function drawnPages(bytes: Uint8Array, pages: readonly number[]): Promise<number[]> {
  if (pages.length === 0) return [];
  const withoutPictures = await drawingsOf(bytes, pages, false);
  const upToPicture = await drawingsOf(bytes, pages, true);
  return pages.filter((_, index) => {
    const [whole, strict] = [withoutPictures[index]!, upToPicture[index]!];
    return whole.operators !== strict.operators || whole.shapes >= MANY_SHAPES;
  });
}

async function drawingsOf(
  bytes: Uint8Array,
  pages: readonly number[],
  strict: boolean,
): Promise<Drawing[]> {
  const drawings: Drawing[] = [];
  await withPdf(
    bytes,
    async (pdf) => {
      for (const number of pages) {
        const page = await pdf.getPage(number);
        const { fnArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
        const shapes = fnArray.filter((operator) => operator === SHAPE).length;
        drawings.push({ operators: fnArray.length, shapes });
        page.cleanup();
      }
    },
    { strict },
  );
  return drawings;
}
