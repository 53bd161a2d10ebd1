import type { RenderedBlock } from '../layOut.ts';
import { tableBlocks } from '../renderedBlocks.ts';
import { paragraphBlock, type ParagraphFormat, type RtfStyle } from './paragraph.ts';

/** What never belongs in a text: controls other than tab and line end. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** A stretch of paragraphs and tables, put together as the file tells it: the text, or one footnote. */
export class Flow {
  readonly #blocks: RenderedBlock[] = [];
  readonly #styles: ReadonlyMap<number, RtfStyle>;
  #words = '';
  #marker = '';
  /** What is anchored in the open paragraph, and comes after it. */
  #anchored: RenderedBlock[] = [];
  /** The table that is open: its rows, the cells of its last row, what is in the last of these. */
  #rows: RenderedBlock[][][] = [];
  #cells: RenderedBlock[][] = [];
  #cell: RenderedBlock[] = [];

  constructor(styles: ReadonlyMap<number, RtfStyle>) {
    this.#styles = styles;
  }

  /** Adds words to the open paragraph. */
  write(words: string): void {
    this.#words += words;
  }

  /** Adds to what a list puts before the open paragraph. */
  writeMarker(words: string): void {
    this.#marker += words;
  }

  /** Adds blocks, those of a text box, after the open paragraph. */
  anchor(blocks: readonly RenderedBlock[]): void {
    this.#anchored.push(...blocks);
  }

  endParagraph(format: ParagraphFormat): void {
    const blocks = this.#takeParagraph(format);
    if (format.inTable) {
      this.#cell.push(...blocks);
      return;
    }
    this.#endTable();
    this.#blocks.push(...blocks);
  }

  endCell(format: ParagraphFormat): void {
    this.#cell.push(...this.#takeParagraph(format));
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  /** All blocks; the last paragraph need not have been ended. */
  finish(format: ParagraphFormat): RenderedBlock[] {
    this.endParagraph({ ...format, inTable: false });
    return this.#blocks;
  }

  #takeParagraph(format: ParagraphFormat): RenderedBlock[] {
    // Halves of a pair come as numbers, one by one, and need not make a pair.
    const words = this.#words.toWellFormed().replace(CONTROLS, '');
    const [marker, anchored] = [this.#marker, this.#anchored];
    this.#words = '';
    this.#marker = '';
    this.#anchored = [];
    if (words.trim() === '') return anchored;
    return [paragraphBlock(words, marker, format, this.#styles), ...anchored];
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.#cell = [];
    this.endRow();
    if (this.#rows.length > 0) this.#blocks.push(...tableBlocks(this.#rows));
    this.#rows = [];
  }
}
