import type { RenderedBlock } from '../layOut.ts';
import { tableText } from '../tableText.ts';
import { elementsIn, type XmlElement } from '../xml/readXml.ts';
import { readInline, type Note } from './inline.ts';
import { ListNumbers } from './listNumbers.ts';
import type { OdtStyles } from './styles.ts';

/** What a paragraph is by where it stands. */
type Setting = Pick<RenderedBlock, 'kind' | 'level'>;

const BODY: Setting = { kind: 'paragraph' };

/** What a paragraph is by the styles of LibreOffice, whose names are English in every language. */
const BY_STYLE: ReadonlyArray<[RegExp, Setting]> = [
  [/^title$/u, { kind: 'heading', level: 1 }],
  [/^subtitle$/u, { kind: 'heading', level: 2 }],
  [/^(?:quotations|quote|block (?:quotation|text)|intense quote)$/u, { kind: 'quote' }],
  [/caption$/u, { kind: 'caption' }],
  [/^preformatted text$/u, { kind: 'code' }],
];

/** Columns and rows that are the same as one before, in tables: a claim of millions is not met. */
const MAX_REPEATED = 100;

/**
 * The blocks of the text of an OpenDocument file, in order, none empty; footnotes come last. Tables
 * of contents and deleted words are left out. A table is one block; one of a single column is only
 * a frame, and what is in it counts.
 */
export function renderOdt(text: XmlElement, styles: OdtStyles): RenderedBlock[] {
  const notes: Note[] = [];
  const numbers = new ListNumbers(styles);
  const blocks = renderAll(text, BODY);
  // What a footnote calls in turn is appended while this goes on.
  for (const { label, body } of notes) blocks.push(...marked(renderAll(body, BODY), `${label} `));
  return blocks
    .map((block) => ({ ...block, text: block.text.trim() }))
    .filter((block) => block.text !== '');

  function renderAll(element: XmlElement, setting: Setting): RenderedBlock[] {
    return elementsIn(element).flatMap((child) => render(child, setting));
  }

  function render(element: XmlElement, setting: Setting): RenderedBlock[] {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        return renderParagraph(element, setting);
      case 'text:list':
        return renderList(element, setting);
      case 'table:table':
        return renderTable(element, setting);
      case 'text:tracked-changes':
      case 'text:table-of-content':
        return [];
      default:
        return renderAll(element, setting);
    }
  }

  function renderParagraph(element: XmlElement, setting: Setting): RenderedBlock[] {
    const style = element.attributes.get('text:style-name');
    if (styles.isHidden(style)) return [];
    const inline = readInline(element, styles);
    notes.push(...inline.notes);
    const own = { ...kindOf(element, style, setting), text: inline.text };
    const keepLines = own.kind === 'code' || own.text.trim().includes('\n');
    const boxes = inline.boxes.flatMap((box) => renderAll(box, BODY));
    return [keepLines ? { ...own, keepLines } : own, ...boxes];
  }

  function kindOf(element: XmlElement, style: string | undefined, setting: Setting): Setting {
    const outline = Number(element.attributes.get('text:outline-level') ?? 1);
    if (element.name === 'text:h') return { kind: 'heading', level: Math.max(1, outline) };
    const level = styles.headingLevel(style);
    if (level !== undefined) return { kind: 'heading', level };
    if (setting.kind !== 'paragraph') return setting;
    for (const name of styles.lineage(style)) {
      const found = BY_STYLE.find(([pattern]) => pattern.test(name));
      if (found) return found[1];
    }
    return setting;
  }

  function renderList(list: XmlElement, outer: Setting): RenderedBlock[] {
    const level = outer.kind === 'listItem' ? (outer.level ?? 1) + 1 : 1;
    numbers.enter(list, level);
    return elementsIn(list).flatMap((item) => {
      const marker = item.name === 'text:list-item' ? numbers.next(item, level) : '';
      return marked(renderAll(item, { kind: 'listItem', level }), marker);
    });
  }

  function renderTable(table: XmlElement, setting: Setting): RenderedBlock[] {
    const rows = rowsOf(table).map((row) => elementsIn(row, 'table:table-cell'));
    if (rows.every((cells) => cells.length === 1)) {
      return rows.flatMap(([cell]) => renderAll(cell!, setting));
    }
    const text = tableText(rows.map((cells) => cells.flatMap(cellTexts)));
    return [{ kind: 'table', keepLines: true, text }];
  }

  function cellTexts(cell: XmlElement): string[] {
    const text = renderAll(cell, BODY)
      .map((block) => block.text)
      .join(' ');
    const repeated = Number(cell.attributes.get('table:number-columns-repeated') ?? 1);
    return Array<string>(Math.min(Math.max(repeated, 1), MAX_REPEATED)).fill(text);
  }
}

function rowsOf(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name) ? rowsOf(child) : [];
  });
}

/** The blocks with a marker before the words of the first. */
function marked(blocks: RenderedBlock[], marker: string): RenderedBlock[] {
  const [first, ...rest] = blocks;
  return first ? [{ ...first, text: marker + first.text.trimStart() }, ...rest] : [];
}
