import type { ElementContent } from 'hast';
import { normalizeText } from '../../text/normalize.ts';
import { isBlock, isSkipped } from './elements.ts';

/** White space of HTML; others, such as the no-break space, are characters like any other. */
const SPACES = /[ \t\n\r\f]+/gu;

/** Stands for `<br>` until white space is collapsed; HTML texts cannot hold it. */
export const LINE_BREAK = '\0';

/** A stretch of text as a browser shows it: runs of white space are one space. */
export function collapse(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(/ ?\0 ?/gu, LINE_BREAK)
    .replaceAll(LINE_BREAK, '\n');
}

/** The words of some nodes on one line, those of blocks a space apart: a cell of a table. */
export function oneLine(nodes: readonly ElementContent[]): string {
  return nodes.map(wordsOf).join('').replace(SPACES, ' ').trim();
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isSkipped(node)) return '';
  if (node.tagName === 'br') return ' ';
  const words = node.children.map(wordsOf).join('');
  if (node.tagName === 'q') return `“${words}”`;
  return isBlock(node) ? ` ${words} ` : words;
}

/** The text of a `<pre>`: its white space stays as it is. */
export function preformatted(nodes: readonly ElementContent[]): string {
  const text = nodes.map(rawText).join('');
  return normalizeText(text).replace(/^(?:[ \t]*\n)+/u, '');
}

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isSkipped(node)) return '';
  return node.tagName === 'br' ? '\n' : node.children.map(rawText).join('');
}
