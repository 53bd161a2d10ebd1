import { listNumber } from '../html/listMarker.ts';
import type { RenderedBlock } from '../layOut.ts';
import { BODY, marked, tableBlocks, tidied, wordsBlock, type Setting } from '../renderedBlocks.ts';
import { elementAt, elementsIn, type XmlElement } from '../xml/readXml.ts';
import { readInline, type CallNote } from './inline.ts';
import { Numbering } from './numbering.ts';
import type { DocxParts } from './openDocx.ts';
import { headingLevel, readStyles, valueAt } from './styles.ts';

/** A footnote or endnote that the text calls. */
interface Note {
  label: string;
  body: XmlElement;
}

/** What holds no blocks of the text: deleted and moved words, properties. */
const WORDLESS = new Set(['w:del', 'w:moveFrom', 'w:sdtPr', 'w:tblPr', 'w:tblGrid', 'w:sectPr']);

/**
 * The blocks of a Word document, in order, none empty; footnotes and endnotes come last. Paragraphs
 * of numbered lists and headings have their numbers as Word shows them. Tables are as `tableBlocks`
 * has them. Headers, footers and comments are left out.
 */
export function renderDocx(parts: DocxParts): RenderedBlock[] {
  const styles = readStyles(parts.styles);
  const numbering = new Numbering(parts.numbering);
  const notes: Note[] = [];
  const bodies = { footnote: byId(parts.footnotes), endnote: byId(parts.endnotes) };
  const called = { footnote: 0, endnote: 0 };
  /** Words of paragraphs whose end was deleted: they go on in the next. */
  let before = '';

  const body = elementAt(parts.document, 'w:body');
  const blocks = body ? renderAll(body) : [];
  // What a note calls in turn is appended while this goes on.
  for (const { label, body: note } of notes) blocks.push(...marked(renderAll(note), `${label} `));
  return tidied(blocks);

  function renderAll(element: XmlElement): RenderedBlock[] {
    return elementsIn(element).flatMap(render);
  }

  function render(element: XmlElement): RenderedBlock[] {
    if (WORDLESS.has(element.name)) return [];
    if (element.name === 'w:p') return renderParagraph(element);
    if (element.name === 'w:tbl') return renderTable(element);
    return renderAll(element);
  }

  function renderParagraph(paragraph: XmlElement): RenderedBlock[] {
    const properties = elementAt(paragraph, 'w:pPr');
    const inline = readInline(paragraph, styles, callNote);
    const text = before + inline.text;
    before = '';
    if (properties && elementAt(properties, 'w:rPr', 'w:del')) {
      before = text;
      return inline.boxes.flatMap(renderAll);
    }
    const { setting, marker } = text.trim() === '' ? PLAIN : placeOf(properties);
    return [wordsBlock(setting, marker + text), ...inline.boxes.flatMap(renderAll)];
  }

  function placeOf(properties: XmlElement | undefined): Place {
    if (!properties) return PLAIN;
    const style = valueAt(properties, 'w:pStyle');
    const own = headingLevel(properties);
    const setting = own ? ({ kind: 'heading', level: own } as const) : styles.setting(style);
    const list = elementAt(properties, 'w:numPr') ?? styles.numbering(style);
    const place = list ? numbering.next(list) : null;
    if (!place) return { setting: setting ?? BODY, marker: '' };
    const { level, marker } = place;
    return { setting: setting ?? { kind: 'listItem', level }, marker };
  }

  function renderTable(table: XmlElement): RenderedBlock[] {
    const rows = rowsOf(table).filter((row) => !elementAt(row, 'w:trPr', 'w:del'));
    return tableBlocks(rows.map((row) => cellsOf(row).map(renderAll)));
  }

  function callNote(...[kind, id]: Parameters<CallNote>): string {
    const body = bodies[kind].get(id);
    if (!body) return '';
    // As Word does unless it is told otherwise.
    const number = listNumber(++called[kind], kind === 'footnote' ? '1' : 'i');
    notes.push({ label: `[${number}]`, body });
    return `[${number}]`;
  }
}

interface Place {
  setting: Setting;
  marker: string;
}

const PLAIN: Place = { setting: BODY, marker: '' };

function byId(notes: XmlElement | undefined): Map<string | undefined, XmlElement> {
  return new Map(
    (notes ? elementsIn(notes) : []).map((note) => [note.attributes.get('w:id'), note]),
  );
}

/** The rows of a table; they and their cells may be wrapped in controls. */
function rowsOf(table: XmlElement): XmlElement[] {
  return unwrapped(table, 'w:tr');
}

function cellsOf(row: XmlElement): XmlElement[] {
  return unwrapped(row, 'w:tc');
}

function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins)$/u.test(child.name) ? unwrapped(child, name) : [];
  });
}
