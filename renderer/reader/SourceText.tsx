import type { TFunction } from 'i18next';
import { createElement, memo, type CSSProperties, type JSX } from 'react';
import type { Block } from '../../db/model/span.ts';
import { formatSeconds } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { besideBlock, type Beside } from './besideBlock.ts';
import styles from './SourceText.module.css';
import { STRETCH } from './stretches.ts';

/** About as many characters as fit into a line of the column. */
const LINE = 60;
const LINE_HEIGHT = 1.62;
/** Between one block and the next, in lines’ heights. */
const SPACE = 0.95;

/** A list item that begins with its number or its box needs no bullet. */
const OWN_MARK = /^(?:\d+\.|\[[x ]\]) /u;

interface SourceTextProps {
  text: string;
  blocks: readonly Block[];
  /** Whether the first block is the title of the source, and is to look like it. */
  titled: boolean;
}

/**
 * The blocks of a source. Each is one element with one text node that holds exactly its part of the
 * text, so that offsets and places in the document are easily had from each other. They come in
 * stretches, of which those that are not near the view are neither laid out nor painted: to watch
 * a thousand blocks one by one would cost more, with every frame, than it saves.
 */
export const SourceText = memo(function SourceText({ text, blocks, titled }: SourceTextProps) {
  const { t } = useMessages();
  const starts = Array.from({ length: Math.ceil(blocks.length / STRETCH) }, (_, n) => n * STRETCH);
  return starts.map((at) => {
    const stretch = blocks.slice(at, at + STRETCH);
    return (
      <div
        key={stretch[0]!.start}
        className={styles.stretch}
        style={{ containIntrinsicBlockSize: `auto ${heightOf(text, stretch).toFixed(1)}em` }}
      >
        {stretch.map((block, index) => (
          <BlockText
            key={block.start}
            text={text}
            block={block}
            beside={besideBlock(block, blocks[at + index - 1])}
            isTitle={titled && block === blocks[0]}
            t={t}
          />
        ))}
      </div>
    );
  });
});

interface BlockTextProps {
  text: string;
  block: Block;
  beside: Beside;
  isTitle: boolean;
  t: TFunction;
}

function BlockText({ text, block, beside, isTitle, t }: BlockTextProps) {
  const { kind, start, end, number, level = 1, keepLines } = block;
  const words = text.slice(start, end);
  const style = kind === 'listItem' ? ({ '--level': level } as CSSProperties) : undefined;
  return createElement(
    tagOf(kind, level),
    {
      className: styles.block,
      'data-kind': kind,
      'data-start': start,
      'data-title': isTitle || undefined,
      'data-number': number ?? undefined,
      'data-page': beside.page && t('reader.page', { page: beside.page }),
      'data-time': beside.seconds === undefined ? undefined : formatSeconds(beside.seconds),
      'data-speaker': beside.speaker,
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

/** How high some blocks will be, in ems, before they are laid out. */
function heightOf(text: string, blocks: readonly Block[]): number {
  return blocks.reduce((height, block) => {
    const words = text.slice(block.start, block.end);
    return height + linesOf(words, block) * LINE_HEIGHT + SPACE;
  }, 0);
}

/** How many lines a block will take, before it is laid out. */
function linesOf(words: string, { kind, keepLines }: Block): number {
  if (kind === 'table' || kind === 'code') return words.split('\n').length;
  const lines = keepLines ? words.split('\n') : [words];
  return lines.reduce((count, line) => count + Math.max(1, Math.ceil(line.length / LINE)), 0);
}
