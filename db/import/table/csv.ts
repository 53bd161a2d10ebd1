import { normalizeText } from '../../text/normalize.ts';
import { decodeText } from '../decodeText.ts';
import type { ImportFile, ImportFormat, ReadOptions } from '../imported.ts';
import { delimiterOf, readCsv } from './readCsv.ts';
import { isHeader, rowFileName, type Table } from './table.ts';
import { tableDocuments } from './tableDocuments.ts';

/** Encodings in which the signs of CSV can be other bytes than in ASCII, or parts of other signs. */
const NOT_LIKE_ASCII = /^(?:utf-16|iso-2022)/u;

/**
 * CSV and TSV: one source a row. The original of each is its row below the names of the columns,
 * byte for byte, so that the encoding can be corrected later.
 */
export const csv: ImportFormat = {
  name: 'table (CSV)',
  mediaType: 'text/csv',
  extensions: ['csv', 'tsv', 'tab'],
  async read(file, options) {
    const { content, encoding } = likeAscii(file, options);
    const delimiter = delimiterOf(content);
    const [ending, mediaType] =
      delimiter === '\t' ? ['tsv', 'text/tab-separated-values'] : ['csv', this.mediaType];
    const table = readTable(content, encoding, file.fileName, delimiter, ending!);
    return tableDocuments(table).map((document) => ({
      ...document,
      encoding,
      mediaType: mediaType!,
    }));
  },
};

/** The bytes of a file in an encoding whose ASCII is ASCII: its own, where it is such a one. */
function likeAscii(
  { bytes, fileName }: ImportFile,
  options: ReadOptions,
): { content: Uint8Array; encoding: string } {
  const { text, encoding } = decodeText(bytes, fileName, options.encoding);
  return NOT_LIKE_ASCII.test(encoding)
    ? { content: Buffer.from(text), encoding: 'utf-8' }
    : { content: bytes, encoding };
}

function readTable(
  content: Uint8Array,
  encoding: string,
  fileName: string,
  delimiter: string,
  ending: string,
): Table {
  const decoder = new TextDecoder(encoding);
  const records = readCsv(content, fileName, delimiter, (cell) =>
    normalizeText(/[^\0-\x7f]/u.test(cell) ? decoder.decode(Buffer.from(cell, 'latin1')) : cell),
  );
  const [first] = records;
  const header = first && isHeader(first.cells) ? first : undefined;
  const head = content.subarray(0, header?.end ?? 0);
  const numbered = records.map(({ cells }, index) => ({ number: index + 1, cells }));
  return {
    fileName,
    header: header?.cells ?? [],
    rows: header ? numbered.slice(1) : numbered,
    original(row) {
      const { start, end } = records[row.number - 1]!;
      const bytes = new Uint8Array(Buffer.concat([head, content.subarray(start, end)]));
      return { fileName: rowFileName(fileName, row, ending), bytes };
    },
  };
}
