import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ApiError } from '../../api/errors.ts';
import { addFonts, type KnownFont } from './fonts.ts';
import type { PageOfLines } from './layout/line.ts';
import { pageOfLines } from './layout/pageOfLines.ts';
import { type PdfItem, uprightItems } from './uprightItems.ts';

/** Most pieces of text in one file: far more than 5,000 full pages have. */
const MOST_ITEMS = 8_000_000;
/** Most of them on one page: a page full of single letters has fewer. */
const MOST_ITEMS_OF_PAGE = 200_000;
/** After how many pages the fonts are let go, so that they do not pile up. */
const PAGES_TOGETHER = 200;

/** The text of a PDF, page by page, and what is not in it. Pages count from 1. */
export interface PagesRead {
  pages: PageOfLines[];
  withoutText: number[];
  unreadable: number[];
  /** Pages with text that runs aslant or across the rest, which was left out. */
  aslant: number[];
}

/** Reads all pages, one at a time. Throws SOURCE_TOO_COMPLEX when there is too much on them. */
export async function readPages(pdf: PDFDocumentProxy, fileName: string): Promise<PagesRead> {
  const read: PagesRead = { pages: [], withoutText: [], unreadable: [], aslant: [] };
  const fonts = new Map<string, KnownFont>();
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const content = await readItems(page, fileName);
      items += content.items.length;
      if (items > MOST_ITEMS) throw tooComplex(fileName, MOST_ITEMS);
      await addPage(page, content, fonts, read);
      page.cleanup();
    } catch (error) {
      if (error instanceof ApiError) throw error;
      read.unreadable.push(number);
    }
    if (number % PAGES_TOGETHER === 0) await pdf.cleanup();
  }
  return read;
}

interface Content {
  items: PdfItem[];
  /** The ids of its fonts, and of those that are written from top to bottom. */
  fonts: Set<string>;
  vertical: Set<string>;
}

async function addPage(
  page: PDFPageProxy,
  { items, fonts, vertical }: Content,
  known: Map<string, KnownFont>,
  read: PagesRead,
): Promise<void> {
  await addFonts(page, fonts, known);
  const number = page.pageNumber;
  const upright = uprightItems(items, page.getViewport({ scale: 1 }), known, vertical);
  const lines = pageOfLines(
    { number, width: upright.width, height: upright.height },
    upright.items,
  );
  if (upright.aslant) read.aslant.push(number);
  if (lines.lines.length === 0) read.withoutText.push(number);
  else read.pages.push(lines);
}

/** Read as a stream, so that a page that is made to be endless is given up in time. */
async function readItems(page: PDFPageProxy, fileName: string): Promise<Content> {
  const content: Content = { items: [], fonts: new Set(), vertical: new Set() };
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as Chunk;
    if (done) return content;
    for (const [id, style] of Object.entries(value.styles)) {
      if (style.vertical) content.vertical.add(id);
    }
    for (const item of value.items) {
      content.items.push(item);
      content.fonts.add(item.fontName);
    }
    if (content.items.length > MOST_ITEMS_OF_PAGE) {
      await reader.cancel(new Error('Too many pieces of text'));
      throw tooComplex(fileName, MOST_ITEMS_OF_PAGE, `page ${page.pageNumber}`);
    }
  }
}

interface Chunk {
  done: boolean;
  value: { items: PdfItem[]; styles: Record<string, { vertical: boolean }> };
}

function tooComplex(fileName: string, limit: number, where = 'all pages'): ApiError {
  const reason = `${where}: more than ${limit.toLocaleString('en')} pieces of text`;
  return new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
}
