import { chooseDetails } from '../html/metadata/chooseDetails.ts';
import { webAddress } from '../html/metadata/values.ts';
import { writtenDate } from '../html/metadata/writtenDate.ts';
import { readPage } from '../html/readPage.ts';
import type { ImportFile, ReadDocument, ReadOptions } from '../imported.ts';
import { archivedPage } from './archivedPage.ts';

/**
 * The page of a web archive, read as any web page; its pictures and styles are passed over. Where it
 * was and when it was saved come from the headers that browsers write. Throws SOURCE_DAMAGED when
 * there is no page in it, else as readPage does.
 */
export async function readMhtml(file: ImportFile, options: ReadOptions): Promise<ReadDocument> {
  const { archive, page, text, encoding } = archivedPage(file, options);
  const document = await readPage(text, file.fileName);
  const { headers } = archive;
  const saved = chooseDetails({
    url: [headers.get('snapshot-content-location'), page.headers.get('content-location')].map(
      (address) => webAddress(address),
    ),
    retrieved: [writtenDate(headers.get('date') ?? '')],
  });
  return { ...document, encoding, details: { ...saved, ...document.details } };
}
