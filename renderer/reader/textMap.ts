import { blockAt } from '../../db/text/blocks.ts';
import type { Block, Span } from '../../db/model/span.ts';
import { blockElements } from './stretches.ts';

/** The way between offsets into a source's text and places in the article that shows it. */
export interface TextMap {
  /** The element of a block, by the block's index. */
  element(index: number): HTMLElement;
  /** The text node that shows an offset, and how far into it that is. */
  pointAt(offset: number): { node: Text; offset: number };
  /** A span as a range to be painted. */
  toRange(span: Span): StaticRange;
  /** The offset of a place in the document; null when it is not in the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** Where the character at an offset stands in the window. */
  rectAt(offset: number): DOMRect;
  /** The offset nearest to a point of the window; null when the text is not there. */
  offsetAt(x: number, y: number): number | null;
  /** Whether the character at an offset is drawn at a point of the window. */
  isAt(offset: number, x: number, y: number): boolean;
}

/**
 * Maps a source whose blocks are the children of `article`, in order, each with one text node that
 * holds exactly the block's part of the text.
 */
export function createTextMap(article: HTMLElement, blocks: readonly Block[]): TextMap {
  let known: HTMLElement[] | null = null;
  const probe = document.createRange();

  /** Taken when they are first asked for: the map is made while the blocks are still rendered. */
  function elements(): HTMLElement[] {
    return (known ??= blockElements(article));
  }

  function pointIn(index: number, offset: number): { node: Text; offset: number } {
    const { start, end } = blocks[index]!;
    const node = elements()[index]!.firstChild as Text;
    return { node, offset: Math.min(Math.max(offset, start), end) - start };
  }

  function pointAt(offset: number) {
    return pointIn(Math.max(0, blockAt(blocks, offset)), offset);
  }

  /** The first block that begins at or after a place between blocks. */
  function blockFrom(node: Node, offset: number): number {
    probe.setStart(node, offset);
    probe.collapse(true);
    let low = 0;
    let high = elements().length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (probe.comparePoint(elements()[middle]!, 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function rectsAt(offset: number): DOMRect[] {
    const { node, offset: at } = pointAt(offset);
    const start = Math.min(at, node.length - 1);
    probe.setStart(node, start);
    probe.setEnd(node, start + 1);
    return [...probe.getClientRects()];
  }

  const map: TextMap = {
    element: (index) => elements()[index]!,
    pointAt,
    toRange({ start, end }) {
      const from = pointAt(start);
      // An end belongs to the character before it, never to the beginning of the next block.
      const to = pointIn(Math.max(0, blockAt(blocks, Math.max(start, end - 1))), end);
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
    },
    offsetOf(node, offset) {
      if (!article.contains(node)) return null;
      const block = node instanceof Text ? node.parentElement : null;
      if (block?.dataset.start !== undefined) return Number(block.dataset.start) + offset;
      return blocks[blockFrom(node, offset)]?.start ?? blocks.at(-1)?.end ?? 0;
    },
    rectAt(offset) {
      // A line end that is not shown has no place of its own: the word before it has.
      const [rect] = rectsAt(offset);
      return (
        rect ??
        rectsAt(offset - 1)[0] ??
        elements()[blockAt(blocks, offset)]!.getBoundingClientRect()
      );
    },
    offsetAt(x, y) {
      const position = document.caretPositionFromPoint(x, y);
      return position && map.offsetOf(position.offsetNode, position.offset);
    },
    isAt: (offset, x, y) =>
      rectsAt(offset).some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
  };
  return map;
}
