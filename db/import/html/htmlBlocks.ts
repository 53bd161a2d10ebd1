import type { Element, ElementContent, Root, RootContent } from 'hast';
import { trimBounds } from '../../text/whitespace.ts';
import type { RenderedBlock } from '../layOut.ts';
import { isBlock, isSkipped } from './elements.ts';
import { collapse, LINE_BREAK, oneLine, preformatted } from './inlineText.ts';
import { listMarkers } from './listMarker.ts';
import { parseHtml } from './parseHtml.ts';
import { captionOf, isLayout, tableText } from './tables.ts';

/** What the words at some place of the page are. */
type Setting = Pick<RenderedBlock, 'kind' | 'level'>;

const BODY: Setting = { kind: 'paragraph' };

/** A form with more words than this, in UTF-16 units, is the page itself, sent by an old server. */
const LONGEST_FORM = 1000;

/**
 * The blocks of an HTML document or fragment, in order, none empty: headings, paragraphs, list
 * items, quotations, preformatted text, tables and captions, as a reader sees them in a browser.
 * Numbers of lists stay, because texts refer to them; bullets are left to the reader. A table is one
 * block, a row a line; one that only arranges the page is taken apart. `<br>` is a line end inside
 * a block, several are the end of it. What is hidden, navigation, forms, scripts and pictures with
 * their replacement texts are left out. Throws as parseHtml does, with `fileName` for the message.
 */
export function htmlBlocks(html: string, fileName = 'HTML'): RenderedBlock[] {
  return treeBlocks(parseHtml(html, fileName));
}

/** The blocks of a tree that is already parsed, or of a part of it. */
export function treeBlocks(tree: Root | Element): RenderedBlock[] {
  const writer = new BlockWriter();
  writer.readAll(tree.children, BODY);
  writer.endBlock(BODY);
  return writer.blocks;
}

/** Walks a tree and writes down its blocks; the words of the open block wait until it ends. */
class BlockWriter {
  readonly blocks: RenderedBlock[] = [];
  #words: string[] = [];
  /** Numbers of list items that wait for their first words. */
  #marker = '';
  #listDepth = 0;

  readAll(nodes: ReadonlyArray<RootContent | ElementContent>, setting: Setting): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#words.push(node.value);
      else if (node.type === 'element' && !isSkipped(node)) this.#readElement(node, setting);
    }
  }

  /** Ends the open block: its words, if any, are blocks of this setting. */
  endBlock(setting: Setting): void {
    const text = collapse(this.#words.join(''));
    this.#words = [];
    // Several line breaks stand where others write paragraphs.
    for (const part of text.split(/\n\s*\n/u)) this.#write(setting, part);
  }

  #readElement(element: Element, setting: Setting): void {
    if (isBlock(element)) {
      this.endBlock(setting);
      this.#readBlock(element, setting);
    } else if (element.tagName === 'br') {
      this.#words.push(LINE_BREAK);
    } else if (element.tagName === 'q') {
      this.#words.push('“');
      this.readAll(element.children, setting);
      this.#words.push('”');
    } else {
      this.readAll(element.children, setting);
    }
  }

  #readBlock(element: Element, setting: Setting): void {
    switch (element.tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#readInside(element, { kind: 'heading', level: Number(element.tagName[1]) });
      case 'blockquote':
        return this.#readInside(element, { kind: 'quote' });
      case 'figcaption':
      case 'caption':
        return this.#readInside(element, { kind: 'caption' });
      case 'pre':
        return this.#write({ kind: 'code' }, preformatted(element.children));
      case 'table':
        return this.#readTable(element, setting);
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return this.#readList(element, setting);
      case 'li':
        return this.#readItem(element, '');
      case 'form':
        if (oneLine(element.children).length <= LONGEST_FORM) return;
    }
    this.#readInside(element, setting);
  }

  #readInside({ children }: Element, setting: Setting): void {
    this.readAll(children, setting);
    this.endBlock(setting);
  }

  #readList(list: Element, setting: Setting): void {
    const items = list.children.filter(isItem);
    const markers = listMarkers(list, items).values();
    this.#listDepth++;
    for (const child of list.children) {
      if (!isItem(child)) {
        this.readAll([child], setting);
        continue;
      }
      const marker = markers.next().value ?? '';
      if (isSkipped(child)) continue;
      this.endBlock(setting);
      this.#readItem(child, marker);
    }
    this.endBlock(setting);
    this.#listDepth--;
  }

  #readItem(item: Element, marker: string): void {
    this.#marker += marker;
    this.#readInside(item, { kind: 'listItem', level: Math.max(this.#listDepth, 1) });
    this.#marker = '';
  }

  #readTable(table: Element, setting: Setting): void {
    if (isLayout(table)) return this.#readInside(table, setting);
    const caption = captionOf(table);
    if (caption) this.#readInside(caption, { kind: 'caption' });
    this.#write({ kind: 'table' }, tableText(table));
  }

  #write(setting: Setting, untrimmed: string): void {
    const { start, end } = trimBounds(untrimmed, { start: 0, end: untrimmed.length });
    if (start === end) return;
    const text = this.#marker + untrimmed.slice(start, end);
    this.#marker = '';
    const keepLines = text.includes('\n') || setting.kind === 'code' || setting.kind === 'table';
    this.blocks.push(keepLines ? { ...setting, keepLines, text } : { ...setting, text });
  }
}

function isItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li';
}
