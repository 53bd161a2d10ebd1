import { ApiError } from '../../api/errors.ts';
import type { ExportedFile } from '../../api/inputs.ts';
import type { Tag } from '../../model/tag.ts';
import { writeTagPath } from '../../model/tagPath.ts';
import { fileNameOf } from '../document/fileName.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import { codeTree, type Code } from './codeTree.ts';
import { tagsAsQdc } from './qdc.ts';

/** The tags of a codebook, in the order of lists, and what it is called. */
export interface CodebookMaterial {
  title: string;
  tags: readonly Tag[];
}

const COLUMNS = [
  'family',
  'path',
  'name',
  'description',
  'when to use',
  'when not to use',
  'colour',
  'letter',
  'key',
  'side',
  'retired',
] as const;

/**
 * Tags as a REFI-QDA codebook or as CSV, a tag a row after the one it stands under. Throws
 * CODEBOOK_EMPTY: a codebook of REFI-QDA has one code at least, and a table without rows helps nobody.
 */
export function exportCodebook(material: CodebookMaterial, format: 'qdc' | 'csv'): ExportedFile {
  const { title, tags } = material;
  if (tags.length === 0) throw new ApiError('CODEBOOK_EMPTY');
  const fileName = fileNameOf(`${title} codebook`, format, 'Codebook');
  if (format === 'qdc') {
    return { fileName, mediaType: 'application/xml', content: tagsAsQdc(tags) };
  }
  const rows = codeTree(tags).flatMap((code) => rowsOf(code, []));
  return { fileName, mediaType: 'text/csv', content: writeCsv([COLUMNS, ...rows]) };
}

function rowsOf({ tag, children }: Code, above: readonly string[]): string[][] {
  const { family, name, description, whenToUse, whenNot, color, letter, key, side } = tag;
  const path = [...above, name];
  const row = [
    family,
    writeTagPath(path),
    name,
    description,
    whenToUse,
    whenNot,
    color ?? '',
    letter ?? '',
    key ?? '',
    family === 'stance' ? side : '',
    tag.retired ? 'yes' : 'no',
  ];
  return [row, ...children.flatMap((child) => rowsOf(child, path))];
}
