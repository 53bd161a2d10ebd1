import { ApiError } from '../../api/errors.ts';
import { decodeHtml } from '../html/decodeHtml.ts';
import { htmlBlocks } from '../html/htmlBlocks.ts';
import { xhtmlAsHtml } from '../html/xhtmlAsHtml.ts';
import type { ImportFile, ReadDocument } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { readPackage } from './packageDocument.ts';
import { isLocked } from './protection.ts';
import { unzip } from './unzip.ts';
import { readXml } from './xml.ts';

/** What of a book is text; pictures, fonts and sounds stay packed. */
const TEXT_FILE = /\.(?:xml|opf|x?html?|xht)$/iu;

/**
 * A book: its chapters one after the other in reading order (EPUB 3.3, OCF and the package
 * document), and its Dublin Core. Throws SOURCE_DAMAGED when it is no book, is damaged or is locked
 * (DRM), else as htmlBlocks does.
 */
export function readEpub({ bytes, fileName }: ImportFile): ReadDocument {
  try {
    return readBook(bytes, fileName);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw damaged(fileName, 'its archive or what it says of its parts is damaged');
  }
}

function readBook(bytes: Uint8Array, fileName: string): ReadDocument {
  const files = unzip(bytes, fileName, (path) => TEXT_FILE.test(path));
  const read = (path: string) => {
    const file = files.get(path);
    return file && decodeHtml(file, fileName, {}).text;
  };
  const encryption = read('META-INF/encryption.xml');
  if (encryption !== undefined && isLocked(encryption)) {
    throw damaged(fileName, 'it is locked by its seller (DRM)');
  }
  const root = readXml(read('META-INF/container.xml') ?? '<none/>').find(
    ({ name }) => name === 'rootfile',
  );
  const path = root?.attributes['full-path'] ?? '';
  const packageXml = read(path);
  if (packageXml === undefined) throw damaged(fileName, 'it does not say what its parts are');
  const { details, chapters } = readPackage(packageXml, path);
  const blocks = chapters.flatMap((chapter) =>
    htmlBlocks(xhtmlAsHtml(read(chapter) ?? ''), fileName),
  );
  return { ...layOut(blocks), details };
}

function damaged(fileName: string, reason: string): ApiError {
  return new ApiError('SOURCE_DAMAGED', { fileName, format: 'EPUB book', reason });
}
