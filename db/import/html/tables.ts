import type { Element, ElementContent } from 'hast';
import { isSkipped } from './elements.ts';
import { oneLine } from './inlineText.ts';

/** What never stands in a cell of data, but often in a table that only arranges a page. */
const STRUCTURE = new Set(
  'table h1 h2 h3 h4 h5 h6 ul ol blockquote pre article section'.split(' '),
);

/** The rows of a table, each with its cells; those of tables inside it are not among them. */
function rowsOf(table: Element): Element[][] {
  return elementsIn(table.children).flatMap((child) => {
    if (child.tagName === 'tr') return [cellsOf(child)];
    return /^(?:tbody|thead|tfoot)$/u.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elementsIn(row.children).filter(({ tagName }) => /^t[dh]$/u.test(tagName));
}

/**
 * Whether a table only arranges what is in it, as in mails and old pages: it says so, has a single
 * column, or cells with structure of their own (headings, lists, tables, several paragraphs).
 */
export function isLayout(table: Element): boolean {
  const { role } = table.properties;
  if (role === 'presentation' || role === 'none') return true;
  const rows = rowsOf(table);
  const cells = rows.flat();
  return rows.every((row) => row.length < 2) || cells.some(hasStructure);
}

function hasStructure(cell: Element): boolean {
  let paragraphs = 0;
  const visit = (element: Element): boolean =>
    STRUCTURE.has(element.tagName) ||
    (element.tagName === 'p' && ++paragraphs > 1) ||
    elementsIn(element.children).some(visit);
  return elementsIn(cell.children).some(visit);
}

/** A table as text: a row a line, its cells with ` | ` between them. */
export function tableText(table: Element): string {
  return rowsOf(table)
    .map((row) =>
      row
        .map(({ children }) => oneLine(children))
        .join(' | ')
        .trim(),
    )
    .filter((line) => line !== '' && !/^[| ]+$/u.test(line))
    .join('\n');
}

/** The `<caption>` of a table. */
export function captionOf(table: Element): Element | undefined {
  return elementsIn(table.children).find(({ tagName }) => tagName === 'caption');
}

function elementsIn(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element' && !isSkipped(node));
}
