import { trimBounds } from '../text/whitespace.ts';
import type { RenderedBlock } from './layOut.ts';

/** What a block is by where it stands: in the text itself, in a quotation, in a list of a depth. */
export type Setting = Pick<RenderedBlock, 'kind' | 'level'>;

export const BODY: Setting = { kind: 'paragraph' };

/** A block of words in which line ends, if there are any, are meant. */
export function wordsBlock(setting: Setting, text: string): RenderedBlock {
  const keepLines = setting.kind === 'code' || text.trim().includes('\n');
  return keepLines ? { ...setting, keepLines, text } : { ...setting, text };
}

/** The blocks with a marker (`2. `, `[1] `) before the words of the first. */
export function marked(blocks: RenderedBlock[], marker: string): RenderedBlock[] {
  const [first, ...rest] = blocks;
  return first ? [{ ...first, text: marker + first.text.trimStart() }, ...rest] : [];
}

/** The blocks without white space at their ends, and without those in which nothing is left. */
export function tidied(blocks: readonly RenderedBlock[]): RenderedBlock[] {
  return blocks.flatMap((block) => {
    const { start, end } = trimBounds(block.text, { start: 0, end: block.text.length });
    return start === end ? [] : [{ ...block, text: block.text.slice(start, end) }];
  });
}

/**
 * The blocks of a table, of which it is given what each cell of each row holds. It is one block, a
 * row a line; but one that only arranges the page (a single column, or cells with several blocks,
 * headings, lists) is taken apart.
 */
export function tableBlocks(
  rows: ReadonlyArray<ReadonlyArray<readonly RenderedBlock[]>>,
): RenderedBlock[] {
  const cells = rows.map((row) => row.map(tidied));
  const arranges =
    cells.every((row) => row.length < 2) ||
    cells.flat().some((blocks) => blocks.length > 1 || blocks.some(({ kind }) => !isPlain(kind)));
  if (arranges) return cells.flat(2);
  const text = tableText(cells.map((row) => row.map(([block]) => block?.text ?? '')));
  return [{ kind: 'table', keepLines: true, text }];
}

function isPlain(kind: RenderedBlock['kind']): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'caption';
}

/** The words of a table as a block shows them: a row a line, ` | ` between its cells. */
export function tableText(rows: ReadonlyArray<readonly string[]>): string {
  return rows
    .map((cells) =>
      cells
        .map((cell) => cell.replace(/\s+/gu, ' ').trim())
        .join(' | ')
        .trim(),
    )
    .filter((line) => !/^[| ]*$/u.test(line))
    .join('\n');
}
