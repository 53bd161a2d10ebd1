import { ApiError } from '../../api/errors.ts';
import { refuseOle } from '../ole.ts';
import { parseXml, type XmlOrigin } from '../xml/parseXml.ts';
import { elementAt, elementsIn, readXml, type XmlElement } from '../xml/readXml.ts';
import { readZip } from '../zip/readZip.ts';
import { dateStyles } from './excelDates.ts';
import { readSheet, unescaped, type Workbook } from './sheet.ts';
import type { TableRow } from './table.ts';

/** What refers to other parts, in the two forms of Office Open XML (ECMA-376-1, 9.2). */
const PREFIXES = {
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};

const PARTS =
  /^xl\/(?:workbook|styles|sharedStrings|_rels\/workbook\.xml|worksheets\/[^/]+)\.(?:xml|rels)$/iu;

/** The first sheet that is shown and has rows, and the names of the others that are shown. */
export interface ReadWorkbook {
  rows: TableRow[];
  others: string[];
}

/**
 * Reads a workbook (XLSX). Throws an ApiError: SOURCE_DAMAGED, SOURCE_FORMAT,
 * SOURCE_TOO_LARGE, SOURCE_TOO_COMPLEX.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, format: string): ReadWorkbook {
  const origin: XmlOrigin = { fileName, format, prefixes: PREFIXES };
  refuseOle(bytes, fileName, format);
  const files = readZip(bytes, fileName, { format, wanted: (path) => PARTS.test(path) });
  const part = (path: string) => {
    const content = files.get(path);
    return content && readXml(content, origin);
  };
  const root = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (!root || !relations) {
    const reason = 'the list of its sheets is missing';
    throw new ApiError('SOURCE_DAMAGED', { fileName, format, reason });
  }
  const strings = files.get('xl/sharedStrings.xml');
  const workbook: Workbook = {
    origin,
    strings: strings ? sharedStrings(strings, origin) : [],
    isDate: dateStyles(part('xl/styles.xml')),
    from1904: /^(?:1|true)$/u.test(elementAt(root, 'workbookPr')?.attributes.get('date1904') ?? ''),
  };
  const sheets = shownSheets(root, relations);
  for (const { path, name } of sheets) {
    const sheet = files.get(path);
    const rows = sheet ? readSheet(sheet, workbook) : [];
    const others = sheets.map((each) => each.name).filter((each) => each !== name);
    if (rows.length > 0) return { rows, others };
  }
  return { rows: [], others: [] };
}

function shownSheets(
  root: XmlElement,
  relations: XmlElement,
): Array<{ name: string; path: string }> {
  const targets = new Map(
    elementsIn(relations, 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target') ?? '',
    ]),
  );
  return elementsIn(elementAt(root, 'sheets') ?? root, 'sheet')
    .filter(({ attributes }) => (attributes.get('state') ?? 'visible') === 'visible')
    .map(({ attributes }) => {
      const target = targets.get(attributes.get('r:id')) ?? '';
      // Relative to the folder of the workbook, or from the root of the archive.
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return { name: attributes.get('name') ?? '', path };
    });
}

/** The strings that cells share, in their order (ECMA-376-1, 18.4). */
function sharedStrings(bytes: Uint8Array, origin: XmlOrigin): string[] {
  const strings: string[] = [];
  let within: string | null = null;
  let value = '';
  parseXml(bytes, origin, {
    open(name) {
      if (name === 'si') value = '';
      if (name === 't' || name === 'rPh') within ??= name;
    },
    text(text) {
      if (within === 't') value += text;
    },
    close(name) {
      if (name === within) within = null;
      if (name === 'si') strings.push(unescaped(value));
    },
  });
  return strings;
}
