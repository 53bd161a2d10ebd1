import { ApiError } from '../../api/errors.ts';
import type { DecodedText } from '../decodeText.ts';
import { decodeHtml } from '../html/decodeHtml.ts';
import type { ImportFile, ReadOptions } from '../imported.ts';
import { bodyBytes, findPart, parameter, readPart, type MimePart } from './mimeParts.ts';

/** A page out of a web archive, and the parts that say where it was and when it was saved. */
export interface ArchivedPage extends DecodedText {
  archive: MimePart;
  page: MimePart;
}

/** The page of a web archive, decoded. Throws SOURCE_DAMAGED when there is none in it. */
export function archivedPage(
  { bytes, fileName }: ImportFile,
  { encoding }: ReadOptions,
): ArchivedPage {
  const archive = readPart(Buffer.from(bytes).toString('latin1').trimStart());
  const page = findPart(archive, 'text/html') ?? findPart(archive, 'application/xhtml+xml');
  if (!page) {
    const reason = 'there is no web page in it';
    throw new ApiError('SOURCE_DAMAGED', { fileName, format: 'web archive', reason });
  }
  const declared = parameter(page, 'charset');
  const decoded = decodeHtml(bodyBytes(page), fileName, { wanted: encoding, declared });
  return { archive, page, ...decoded };
}
