import type { PDFDocumentProxy } from 'pdfjs-dist';
import { withPdf } from './openPdf.ts';

/** From this many shapes on they are more than rules and boxes: letters drawn as outlines. */
const MANY_SHAPES = 20;
/** AnnotationMode.DISABLE and OPS.constructPath of pdf.js. */
const NO_ANNOTATIONS = 0;
const SHAPE = 91;

/**
 * Which of these pages (from 1), none of which has text, show something all the same: a picture,
 * or words drawn as shapes. The others are blank. The file is opened strictly, where a picture is
 * a fault, so that none is decoded only to find out that it is there.
 */
export async function drawnPages(bytes: Uint8Array, pages: readonly number[]): Promise<number[]> {
  if (pages.length === 0) return [];
  return withPdf(
    bytes,
    async (pdf) => {
      const drawn: number[] = [];
      for (const number of pages) if (await isDrawn(pdf, number)) drawn.push(number);
      return drawn;
    },
    { strict: true },
  );
}

async function isDrawn(pdf: PDFDocumentProxy, number: number): Promise<boolean> {
  try {
    const page = await pdf.getPage(number);
    const { fnArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
    page.cleanup();
    return fnArray.filter((operator) => operator === SHAPE).length >= MANY_SHAPES;
  } catch {
    return true;
  }
}
