import { createElement, memo, type CSSProperties, type JSX } from 'react';
import type { Block } from '../../db/model/span.ts';
import styles from './SourceText.module.css';

/** About as many characters as fit into a line of the column. */
const LINE = 60;
const LINE_HEIGHT = 1.62;

/** A list item that begins with its number or its box needs no bullet. */
const OWN_MARK = /^(?:\d+\.|\[[x ]\]) /u;

interface SourceTextProps {
  text: string;
  blocks: readonly Block[];
}

/**
 * The blocks of a source. Each is one element with one text node that holds exactly its part of the
 * text, so that offsets and places in the document are easily had from each other. What is not near
 * the view is neither laid out nor painted.
 */
export const SourceText = memo(function SourceText({ text, blocks }: SourceTextProps) {
  return blocks.map((block) => <BlockText key={block.start} text={text} block={block} />);
});

function BlockText({ text, block }: { text: string; block: Block }) {
  const { kind, start, end, number, level = 1, keepLines } = block;
  const words = text.slice(start, end);
  // Not through a custom property: on thousands of elements that is felt.
  const style: CSSProperties & { '--level'?: number } = {
    containIntrinsicBlockSize: `auto ${(linesOf(words, block) * LINE_HEIGHT).toFixed(1)}em`,
  };
  if (kind === 'listItem') style['--level'] = level;
  return createElement(
    tagOf(kind, level),
    {
      className: styles.block,
      'data-kind': kind,
      'data-start': start,
      'data-number': number ?? undefined,
      'data-keep-lines': keepLines || undefined,
      'data-bullet': (kind === 'listItem' && !OWN_MARK.test(words)) || undefined,
      dir: 'auto',
      style,
    },
    words,
  );
}

function tagOf(kind: Block['kind'], level: number): keyof JSX.IntrinsicElements {
  if (kind === 'heading') return `h${Math.min(level + 1, 6) as 2 | 3 | 4 | 5 | 6}`;
  if (kind === 'quote') return 'blockquote';
  return kind === 'code' || kind === 'table' ? 'pre' : 'p';
}

/** How many lines a block will take, before it is laid out. */
function linesOf(words: string, { kind, keepLines }: Block): number {
  if (kind === 'table' || kind === 'code') return words.split('\n').length;
  const lines = keepLines ? words.split('\n') : [words];
  return lines.reduce((count, line) => count + Math.max(1, Math.ceil(line.length / LINE)), 0);
}
