import { ApiError } from '../../api/errors.ts';
import type { Codebook, CodebookTag } from '../../model/codebook.ts';
import { StanceSide, TagColor, type TagFamily } from '../../model/tag.ts';
import { nearestColor } from '../../model/tagColors.ts';
import { readTagPath } from '../../model/tagPath.ts';
import { foldText } from '../../text/fold.ts';
import { decodeText } from '../decodeText.ts';
import { readCsv } from '../table/readCsv.ts';
import { CodeReader } from './codes.ts';

type Column =
  | 'family'
  | 'path'
  | 'parent'
  | 'name'
  | 'description'
  | 'whenToUse'
  | 'whenNot'
  | 'color'
  | 'letter'
  | 'key'
  | 'side'
  | 'retired';

/** What columns are called; case, `_` and `-` do not matter. Taguette says tag and description. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  family: ['family', 'kind', 'type'],
  path: ['path', 'full name', 'hierarchy'],
  parent: ['parent', 'parent code', 'parent tag', 'part of', 'category'],
  name: ['name', 'tag', 'code', 'label', 'title', 'code name', 'tag name'],
  description: ['description', 'definition', 'comment', 'memo', 'meaning'],
  whenToUse: ['when to use', 'use when', 'inclusion', 'inclusion criteria'],
  whenNot: ['when not', 'when not to use', 'exclusion', 'exclusion criteria'],
  color: ['colour', 'color'],
  letter: ['letter'],
  key: ['key', 'shortcut'],
  side: ['side'],
  retired: ['retired', 'archived'],
};

const FAMILIES: Readonly<Record<string, TagFamily>> = {
  stance: 'stance',
  stances: 'stance',
  issue: 'issue',
  issues: 'issue',
  free: 'free',
  'free tag': 'free',
  'free tags': 'free',
};

/** How many tags a tag may stand under. */
const DEEPEST = 50;

/** What a spreadsheet would run as a formula is written with an apostrophe before it. */
const GUARDED = /^'(?=[=+\-@\t\r\n＝＋－＠])/u;

/**
 * Reads a codebook in CSV, one tag a row, with commas, semicolons or tabs, in any encoding. Columns are
 * known by their names; one for the name of the tag, or its path, is needed. Throws an ApiError:
 * CODEBOOK_FORMAT, SOURCE_NOT_TEXT, and what `readCsv` throws.
 */
export function readCsvCodebook(bytes: Uint8Array, fileName: string): Codebook {
  const text = Buffer.from(decodeText(bytes, fileName).text, 'utf8');
  const rows = bestReading(text, fileName);
  const columns = columnsOf(rows[0] ?? []);
  if (!columns.has('name') && !columns.has('path')) {
    throw new ApiError('CODEBOOK_FORMAT', { fileName });
  }
  const reader = new CodeReader(fileName);
  const tree = new Tree(reader);
  for (const cells of rows.slice(1)) {
    const cell = (column: Column): string =>
      (cells[columns.get(column) ?? -1] ?? '').replace(GUARDED, '');
    const path = pathOf(cell('path'), cell('parent'), cell('name'));
    const name = path.at(-1)!;
    if (path.length > DEEPEST) {
      const reason = `a tag stands under more than ${DEEPEST} others`;
      throw new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
    }
    if (cells.every((one) => one.trim() === '')) continue;
    const said = reader.tagOf({
      guid: null,
      name,
      family: FAMILIES[fold(cell('family'))] ?? null,
      description: cell('description'),
      whenToUse: cell('whenToUse'),
      whenNot: cell('whenNot'),
      color: colorOf(cell('color')),
      letter: reader.letterOf(cell('letter'), name),
      key: reader.keyOf(cell('key'), name),
      side: StanceSide.safeParse(fold(cell('side'))).data ?? null,
      retired: /^(?:yes|true|1|x|retired)$/u.test(fold(cell('retired'))),
    });
    if (said) tree.put([...path.slice(0, -1), said.name], said);
  }
  return { tags: tree.roots, warnings: reader.list() };
}

/** With the sign between its cells that lets the first row name most columns. */
function bestReading(text: Uint8Array, fileName: string): string[][] {
  const readings = [',', ';', '\t'].map((delimiter) =>
    readCsv(text, fileName, delimiter, (cell) => Buffer.from(cell, 'latin1').toString('utf8')).map(
      ({ cells }) => cells,
    ),
  );
  const known = (rows: string[][]) => columnsOf(rows[0] ?? []).size;
  return readings.reduce((best, rows) => (known(rows) > known(best) ? rows : best));
}

function columnsOf(header: readonly string[]): Map<Column, number> {
  const found = new Map<Column, number>();
  header.forEach((cell, index) => {
    const plain = fold(cell).replace(/[_-]/gu, ' ');
    const column = (Object.keys(NAMES) as Column[]).find((one) => NAMES[one].includes(plain));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found;
}

/** Names from the top to the tag: its path may end in its name, or lead to the tag above it. */
function pathOf(path: string, parent: string, name: string): string[] {
  const names = readTagPath(path);
  const own = name.trim();
  if (names.length === 0) return [...readTagPath(parent), own];
  return own === '' || fold(names.at(-1)!) === fold(own) ? names : [...names, own];
}

function colorOf(text: string): TagColor | null {
  const name = fold(text).replace(/^gray$/u, 'grey');
  return TagColor.safeParse(name).data ?? nearestColor(name);
}

function fold(text: string): string {
  return foldText(text, { case: true }).folded.trim();
}

/** Tags by their paths, in the order of the rows; one that is only named as a parent is made. */
class Tree {
  readonly roots: CodebookTag[] = [];
  readonly #reader: CodeReader;
  readonly #byPath = new Map<string, CodebookTag>();
  /** Those that no row has described so far. */
  readonly #named = new Set<CodebookTag>();

  constructor(reader: CodeReader) {
    this.#reader = reader;
  }

  put(path: readonly string[], tag: CodebookTag): void {
    const key = keyOf(tag.family, path);
    const known = this.#byPath.get(key);
    if (known && this.#named.delete(known)) {
      Object.assign(known, { ...tag, children: known.children });
      return;
    }
    this.#byPath.set(key, tag);
    this.#below(path.slice(0, -1), tag.family).push(tag);
  }

  /** The tags that stand where `path` leads. */
  #below(path: readonly string[], family: TagFamily | null): CodebookTag[] {
    if (path.length === 0) return this.roots;
    const key = keyOf(family, path);
    const known = this.#byPath.get(key);
    if (known) return known.children;
    const above = this.#below(path.slice(0, -1), family);
    const parent = this.#reader.tagOf({ ...NOTHING_SAID, name: path.at(-1)!, family });
    if (!parent) return above;
    this.#named.add(parent);
    this.#byPath.set(key, parent);
    above.push(parent);
    return parent.children;
  }
}

function keyOf(family: TagFamily | null, path: readonly string[]): string {
  return JSON.stringify([family, ...path.map(fold)]);
}

const NOTHING_SAID = {
  guid: null,
  description: '',
  whenToUse: '',
  whenNot: '',
  color: null,
  letter: null,
  key: null,
  side: null,
  retired: false,
} as const;
