import { ApiError } from '../../api/errors.ts';
import type { ImportFile, ImportFormat, ReadDocument } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { holdsBomb } from './bombs.ts';
import { drawnPages } from './drawnPages.ts';
import { isWhole } from './isWhole.ts';
import { layOutPages } from './layout/layOutPages.ts';
import { PdfUnreadable, withPdf } from './openPdf.ts';
import { pdfDetails } from './pdfDetails.ts';
import { type PagesRead, readPages } from './readPages.ts';
import { warningsFor } from './warnings.ts';

const MOST_PAGES = 5000;

/**
 * PDF (ISO 32000), by pdf.js: the words in the order in which they are read, lines and broken words
 * put together, running heads and page numbers left out, each block with its page. Throws
 * SOURCE_NO_TEXT for pictures of pages, SOURCE_DAMAGED for what cannot be opened or is protected by
 * a password, SOURCE_TOO_LARGE and SOURCE_TOO_COMPLEX.
 */
export const pdf: ImportFormat = {
  name: 'PDF',
  mediaType: 'application/pdf',
  extensions: ['pdf'],
  // Some programs put a line or a byte order mark before the header.
  recognises: (start) => /^[\s\u00EF\u00BB\u00BF]*%PDF-\d/u.test(latin1(start.subarray(0, 1024))),
  async read(file) {
    try {
      return [await readPdf(file)];
    } catch (error) {
      if (!(error instanceof PdfUnreadable)) throw error;
      const { fileName } = file;
      throw new ApiError('SOURCE_DAMAGED', { fileName, format: 'PDF', reason: error.message });
    }
  },
};

async function readPdf({ bytes, fileName }: ImportFile): Promise<ReadDocument> {
  if (holdsBomb(bytes)) {
    const reason = 'a part of it becomes larger than 64 MB when it is unpacked';
    throw new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
  }
  const { read, details } = await withPdf(bytes, async (document) => {
    if (document.numPages > MOST_PAGES) {
      throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '5,000 pages' });
    }
    return { read: await readPages(document, fileName), details: await pdfDetails(document) };
  });
  const blocks = layOutPages(read.pages);
  const drawn = await drawnPages(bytes, read.withoutText);
  const whole = isWhole(bytes);
  if (blocks.length === 0) throw withoutWords(fileName, { ...read, withoutText: drawn }, whole);
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const title = heading && heading.page === 1 ? { title: heading.text.slice(0, 1000) } : {};
  const warnings = warningsFor({ ...read, withoutText: drawn }, whole);
  return { ...layOut(blocks), details: { ...title, ...details }, warnings };
}

/** What to say of a file in which no words were found: pictures of pages, damage, or nothing. */
function withoutWords(
  fileName: string,
  { withoutText, unreadable }: PagesRead,
  whole: boolean,
): ApiError {
  if (withoutText.length > 0) return new ApiError('SOURCE_NO_TEXT', { fileName });
  if (whole && unreadable.length === 0) return new ApiError('SOURCE_EMPTY', { fileName });
  const reason = 'it is damaged or not complete';
  return new ApiError('SOURCE_DAMAGED', { fileName, format: 'PDF', reason });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
