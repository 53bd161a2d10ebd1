import { CsvError, parse, type Options } from 'csv-parse/sync';
import { ApiError } from '../../api/errors.ts';
import { fieldOf } from './columns.ts';
import { MAX_COLUMNS, MAX_ROWS } from './table.ts';

/** A record of a CSV text and where in its bytes it is: half-open, its line end included. */
export interface CsvRecord {
  cells: string[];
  start: number;
  end: number;
}

/** Which sign stands between cells, most usual first. */
const DELIMITERS = [',', ';', '\t'] as const;

/** How much of a file is looked at to find its delimiter, in bytes, and how many of its rows. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 30;

/** Longest row in bytes. */
const MAX_RECORD = 32 * 1024 * 1024;

/** Rows shorter or longer than the first, and quotation marks where none belong, are let be. */
const TOLERANT: Options = {
  bom: true,
  encoding: 'latin1',
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
};

/**
 * The records of a CSV file (RFC 4180, and what programs make of it): bytes in any encoding in which
 * ASCII is ASCII. `decode` makes words of a cell, which it gets as Latin-1. Throws an ApiError:
 * SOURCE_DAMAGED, SOURCE_TOO_LARGE, SOURCE_TOO_COMPLEX.
 */
export function readCsv(
  bytes: Uint8Array,
  fileName: string,
  delimiter: string,
  decode: (latin1: string) => string,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  let start = 0;
  const options: Options = {
    ...TOLERANT,
    delimiter,
    max_record_size: MAX_RECORD,
    cast(cell, { index }) {
      if (index >= MAX_COLUMNS) throw tooComplex(fileName, 'it has too many columns');
      return decode(cell);
    },
    on_record(cells: string[], { bytes: end }) {
      if (records.length > MAX_ROWS) {
        throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '100,000 rows' });
      }
      records.push({ cells, start, end });
      start = end;
      // Kept here, with its place; the parser need not keep it too.
      return null;
    },
  };
  try {
    parse(asBuffer(bytes), options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw tooComplex(fileName, 'one of its rows is endless');
    const reason = `row ${records.length + 1} has a quotation mark that is never closed`;
    throw new ApiError('SOURCE_DAMAGED', { fileName, format: 'table (CSV)', reason });
  }
  return records;
}

/**
 * The sign between the cells of a CSV file: with which the first row names most fields of a source,
 * else with which most rows have as many cells as the first.
 */
export function delimiterOf(bytes: Uint8Array): string {
  const sample = asBuffer(bytes.subarray(0, SAMPLE));
  const scores = DELIMITERS.map((delimiter) => {
    const rows = sampleRows(sample, delimiter);
    const [header = []] = rows;
    const named = header.filter((name) => fieldOf(name) !== undefined).length;
    const even = rows.filter(({ length }) => length > 1 && length === header.length).length;
    return named * SAMPLE_ROWS + even;
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))]!;
}

function sampleRows(sample: Buffer, delimiter: string): string[][] {
  const rows: string[][] = [];
  const options: Options = {
    ...TOLERANT,
    delimiter,
    to: SAMPLE_ROWS,
    on_record: (row: string[]) => void rows.push(row),
  };
  try {
    parse(sample, options);
  } catch (error) {
    // The sample ends anywhere, and mostly within quotation marks.
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function tooComplex(fileName: string, reason: string): ApiError {
  return new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
}
