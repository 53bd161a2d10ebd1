import { listNumber } from '../html/listMarker.ts';
import { elementAt, elementsIn, type XmlElement } from '../xml/readXml.ts';
import { valueAt } from './styles.ts';
import { MAX_LIST_NUMBER, wholeNumber } from '../wholeNumber.ts';

/** Formats of numbers as lists of HTML call them; those of other languages count in figures. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
]);

/** Levels of lists. */
const LEVELS = 9;

/** Where the lists of one kind have come, by level; they go on counting together. */
type Counts = Array<number | undefined>;

/** One list: the levels by which it counts. */
interface List {
  levels: XmlElement[];
  counts: Counts;
  /** By level, where the list begins anew when its first paragraph comes. */
  starts: Map<number, number>;
}

/** What stands before a paragraph of a list, and how deep it is (1 the outermost). */
export interface ListPlace {
  level: number;
  marker: string;
}

/** Counts the paragraphs of lists as Word does (ECMA-376-1, 17.9). */
export class Numbering {
  readonly #lists = new Map<string | undefined, List>();

  constructor(root: XmlElement | undefined) {
    if (!root) return;
    const kinds = new Map(
      elementsIn(root, 'w:abstractNum').map((kind) => [
        kind.attributes.get('w:abstractNumId'),
        { levels: levelsOf(kind), counts: [] },
      ]),
    );
    for (const list of elementsIn(root, 'w:num')) {
      const kind = kinds.get(valueAt(list, 'w:abstractNumId'));
      if (kind) this.#lists.set(list.attributes.get('w:numId'), listOf(list, kind));
    }
  }

  /** Counts the next paragraph with these properties (`w:numPr`); null where it is in no list. */
  next(properties: XmlElement): ListPlace | null {
    const list = this.#lists.get(valueAt(properties, 'w:numId'));
    const index = wholeNumber(valueAt(properties, 'w:ilvl'), 0, LEVELS - 1, 0);
    const level = list?.levels[index];
    if (!list || !level) return null;
    const { counts, starts } = list;
    const start = starts.get(index);
    starts.delete(index);
    counts[index] = start ?? (counts[index] ?? startOf(level) - 1) + 1;
    counts.length = index + 1;
    return { level: index + 1, marker: markerOf(list, index, level) };
  }
}

function levelsOf(list: XmlElement): XmlElement[] {
  const levels: XmlElement[] = [];
  for (const level of elementsIn(list, 'w:lvl')) {
    levels[indexOf(level)] = level;
  }
  return levels;
}

/** A list of a kind, with what it has otherwise. */
function listOf(element: XmlElement, kind: Pick<List, 'levels' | 'counts'>): List {
  const list: List = { ...kind, levels: [...kind.levels], starts: new Map() };
  for (const override of elementsIn(element, 'w:lvlOverride')) {
    const index = indexOf(override);
    list.levels[index] = elementAt(override, 'w:lvl') ?? list.levels[index]!;
    const start = valueAt(override, 'w:startOverride');
    if (start !== undefined) list.starts.set(index, listStart(start));
  }
  return list;
}

function markerOf({ levels, counts }: List, index: number, level: XmlElement): string {
  if (valueAt(level, 'w:numFmt') === 'bullet') return '';
  const legal = elementAt(level, 'w:isLgl') !== undefined;
  const text = (valueAt(level, 'w:lvlText') ?? '').replace(/%([1-9])/gu, (_, digit: string) => {
    const shown = levels[Number(digit) - 1];
    if (!shown || Number(digit) - 1 > index) return '';
    const format = valueAt(shown, 'w:numFmt') ?? 'decimal';
    if (format === 'none') return '';
    const number = counts[Number(digit) - 1] ?? startOf(shown);
    return listNumber(number, (!legal && FORMATS.get(format)) || '1');
  });
  return text.trim() === '' ? '' : `${text.trim()} `;
}

function startOf(level: XmlElement): number {
  return listStart(valueAt(level, 'w:start'));
}

function listStart(start: string | undefined): number {
  return wholeNumber(start, 0, MAX_LIST_NUMBER, 1);
}

/** Which level (0 the outermost) an element describes. */
function indexOf({ attributes }: XmlElement): number {
  return wholeNumber(attributes.get('w:ilvl'), 0, LEVELS - 1, 0);
}
