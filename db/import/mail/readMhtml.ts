import { ApiError } from '../../api/errors.ts';
import { decodeHtml } from '../html/decodeHtml.ts';
import { chooseDetails } from '../html/metadata/chooseDetails.ts';
import { webAddress } from '../html/metadata/values.ts';
import { writtenDate } from '../html/metadata/writtenDate.ts';
import { readPage } from '../html/readPage.ts';
import type { ImportFile, ReadDocument, ReadOptions } from '../imported.ts';
import { bodyBytes, findPart, parameter, readPart } from './mimeParts.ts';

/**
 * The page of a web archive, read as any web page; its pictures and styles are passed over. Where it
 * was and when it was saved come from the headers that browsers write. Throws SOURCE_DAMAGED when
 * there is no page in it, else as readPage does.
 */
export async function readMhtml(
  { bytes, fileName }: ImportFile,
  options: ReadOptions,
): Promise<ReadDocument> {
  const archive = readPart(Buffer.from(bytes).toString('latin1').trimStart());
  const page = findPart(archive, 'text/html') ?? findPart(archive, 'application/xhtml+xml');
  if (!page) {
    const reason = 'there is no web page in it';
    throw new ApiError('SOURCE_DAMAGED', { fileName, format: 'web archive', reason });
  }
  const { text, encoding } = decodeHtml(bodyBytes(page), fileName, {
    wanted: options.encoding,
    declared: parameter(page, 'charset'),
  });
  const document = await readPage(text, fileName);
  const { headers } = archive;
  const saved = chooseDetails({
    url: [headers.get('snapshot-content-location'), page.headers.get('content-location')].map(
      (address) => webAddress(address),
    ),
    retrieved: [writtenDate(headers.get('date') ?? '')],
  });
  return { ...document, encoding, details: { ...saved, ...document.details } };
}
