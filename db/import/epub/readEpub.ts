import { ApiError } from '../../api/errors.ts';
import { decodeHtml } from '../html/decodeHtml.ts';
import { htmlBlocks } from '../html/htmlBlocks.ts';
import { xhtmlAsHtml } from '../html/xhtmlAsHtml.ts';
import type { ImportFile, ReadDocument } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { readZip } from '../zip/readZip.ts';
import { readPackage } from './packageDocument.ts';
import { isLocked } from './protection.ts';
import { packageElements } from './packageElements.ts';

/** In bytes, unpacked: the text of a hundred thick books. */
const MAX_TEXT = 64 * 1024 * 1024;

/** What of a book is text; pictures, fonts and sounds stay packed. */
const TEXT_FILE = /\.(?:xml|opf|x?html?|xht)$/iu;

/**
 * A book: its chapters one after the other in reading order (EPUB 3.3, OCF and the package
 * document), and its Dublin Core. Throws SOURCE_DAMAGED when it is no book, is damaged or is locked
 * (DRM), else as readZip and htmlBlocks do.
 */
export function readEpub({ bytes, fileName }: ImportFile): ReadDocument {
  const wanted = (path: string) => TEXT_FILE.test(path);
  const files = readZip(bytes, fileName, { format: 'EPUB book', wanted, total: MAX_TEXT });
  const encryption = files.get('META-INF/encryption.xml');
  if (encryption !== undefined && isLocked(encryption, fileName)) {
    throw damaged(fileName, 'it is locked by its seller (DRM)');
  }
  const container = files.get('META-INF/container.xml');
  const root =
    container && packageElements(container, fileName).find(({ name }) => name === 'rootfile');
  const path = root?.attributes.get('full-path') ?? '';
  const packageXml = files.get(path);
  if (packageXml === undefined) throw damaged(fileName, 'it does not say what its parts are');
  const { details, chapters } = readPackage(packageXml, path, fileName);
  const blocks = chapters.flatMap((chapter) => {
    const file = files.get(chapter);
    return file ? htmlBlocks(xhtmlAsHtml(decodeHtml(file, fileName, {}).text), fileName) : [];
  });
  return { ...layOut(blocks), details };
}

function damaged(fileName: string, reason: string): ApiError {
  return new ApiError('SOURCE_DAMAGED', { fileName, format: 'EPUB book', reason });
}
