import type { RenderedBlock } from '../layOut.ts';
import { BODY, marked, tableBlocks, tidied, wordsBlock, type Setting } from '../renderedBlocks.ts';
import { settingOfStyle } from '../styleNames.ts';
import { elementsIn, type XmlElement } from '../xml/readXml.ts';
import { readInline, type Note } from './inline.ts';
import { ListNumbers } from './listNumbers.ts';
import { DEEPEST_HEADING, type OdtStyles } from './styles.ts';
import { wholeNumber } from '../wholeNumber.ts';

/** Cells that are the same as the one before: a claim of millions is not met. */
const MAX_REPEATED = 100;

/**
 * The blocks of the text of an OpenDocument file, in order, none empty; footnotes come last. Tables
 * of contents and deleted words are left out. Tables are as `tableBlocks` has them.
 */
export function renderOdt(text: XmlElement, styles: OdtStyles): RenderedBlock[] {
  const notes: Note[] = [];
  const numbers = new ListNumbers(styles);
  const blocks = renderAll(text, BODY);
  // What a footnote calls in turn is appended while this goes on.
  for (const { label, body } of notes) blocks.push(...marked(renderAll(body, BODY), `${label} `));
  return tidied(blocks);

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
        return renderTable(element);
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
    const boxes = inline.boxes.flatMap((box) => renderAll(box, BODY));
    return [wordsBlock(kindOf(element, style, setting), inline.text), ...boxes];
  }

  function kindOf(element: XmlElement, style: string | undefined, setting: Setting): Setting {
    if (element.name === 'text:h') {
      const outline = element.attributes.get('text:outline-level');
      return { kind: 'heading', level: wholeNumber(outline, 1, DEEPEST_HEADING, 1) };
    }
    const level = styles.headingLevel(style);
    if (level !== undefined) return { kind: 'heading', level };
    if (setting.kind !== 'paragraph') return setting;
    return settingOfStyle(styles.lineage(style)) ?? setting;
  }

  function renderList(list: XmlElement, outer: Setting): RenderedBlock[] {
    const level = outer.kind === 'listItem' ? (outer.level ?? 1) + 1 : 1;
    numbers.enter(list, level);
    return elementsIn(list).flatMap((item) => {
      const marker = item.name === 'text:list-item' ? numbers.next(item, level) : '';
      return marked(renderAll(item, { kind: 'listItem', level }), marker);
    });
  }

  function renderTable(table: XmlElement): RenderedBlock[] {
    const rows = rowsOf(table).map((row) =>
      elementsIn(row, 'table:table-cell').flatMap((cell) => {
        const repeated = cell.attributes.get('table:number-columns-repeated');
        const times = wholeNumber(repeated, 1, MAX_REPEATED, 1);
        return Array<RenderedBlock[]>(times).fill(renderAll(cell, BODY));
      }),
    );
    return tableBlocks(rows);
  }
}

function rowsOf(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name) ? rowsOf(child) : [];
  });
}
