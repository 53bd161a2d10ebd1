import type { PDFDocumentProxy } from 'pdfjs-dist';

/** How large a page is, in points, as it is to be seen (turned where the file says so). */
export interface PageSize {
  width: number;
  height: number;
}

/** Beyond so many pages, those that follow are taken to be like the last one that was looked at. */
const MEASURED_AT_MOST = 200;

/** The sizes of all pages. */
export async function readPageSizes(document: PDFDocumentProxy): Promise<PageSize[]> {
  const sizes: PageSize[] = [];
  for (let page = 1; page <= Math.min(document.numPages, MEASURED_AT_MOST); page += 1) {
    const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  const last = sizes.at(-1) ?? { width: 595, height: 842 };
  while (sizes.length < document.numPages) sizes.push(last);
  return sizes;
}
