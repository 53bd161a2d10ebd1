import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../model/span.ts';
import { styled, text, type Target } from '../document/tree.ts';
import { piecesOf, spansByBlock, type NumberedPassage, type Piece } from './marks.ts';
import type { SourceMaterial } from './material.ts';
import { createListBuilder } from './nestedLists.ts';

/** The text of a source, block by block, with the marks and numbers of its passages. */
export function annotatedText(
  { source, colors }: SourceMaterial,
  passages: readonly NumberedPassage[],
  target: Target,
): BlockContent[] {
  const spans = spansByBlock(source.blocks, passages);
  const colorOf = new Map(
    passages.map(({ number, passage }) => [
      number,
      passage.tags.map(({ id }) => colors.get(id)).find((color) => color !== undefined),
    ]),
  );
  const blocks: BlockContent[] = [];
  let addItem: ReturnType<typeof createListBuilder> | null = null;
  for (const block of source.blocks) {
    const pieces = piecesOf(block, spans.get(block) ?? []);
    const content = [...numberOf(block), ...pieces.flatMap((piece) => contentOf(block, piece))];
    if (block.kind === 'listItem') {
      addItem ??= createListBuilder(blocks);
      addItem(block.level ?? 1, { type: 'paragraph', children: content });
    } else {
      addItem = null;
      blocks.push(blockOf(block, content));
    }
  }
  return target === 'html' && source.language ? inLanguage(blocks, source.language) : blocks;

  /** The ¶ of citations, to be found and linked to. */
  function numberOf({ number }: Block): PhrasingContent[] {
    if (target === 'markdown' || number === null) return [];
    const properties = { id: `p${number}`, className: ['number'], href: `#p${number}` };
    return [styled('a', [text(`¶ ${number}`)], properties)];
  }

  function contentOf(block: Block, piece: Piece): PhrasingContent[] {
    const words = wordsOf(block, source.text.slice(piece.start, piece.end));
    return [
      ...(target === 'html' && piece.on.length > 0 ? [mark(piece, words)] : words),
      ...piece.ending.map((number): PhrasingContent => ({
        type: 'footnoteReference',
        identifier: String(number),
        label: String(number),
      })),
    ];
  }

  /** Where passages overlap the colour is that of the one that ends first: as a rule the inner one. */
  function mark({ on }: Piece, words: PhrasingContent[]): PhrasingContent {
    const color = on.map((number) => colorOf.get(number)).find((one) => one !== undefined);
    const className = [...(color ? [color] : []), ...(on.length > 1 ? ['several'] : [])];
    return styled('mark', words, {
      ...(className.length > 0 ? { className } : {}),
      'data-ids': on.join(' '),
    });
  }

  function wordsOf(block: Block, words: string): PhrasingContent[] {
    if (!block.keepLines) return [text(words.replace(/\s+/gu, ' '))];
    // The style of the page keeps the lines and spaces of these.
    if (target === 'html' && isVerbatim(block)) return [text(words)];
    return words
      .split('\n')
      .flatMap((line, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...(line === '' ? [] : [text(line)]),
      ]);
  }
}

function blockOf(block: Block, children: PhrasingContent[]): BlockContent {
  const paragraph: Paragraph = { type: 'paragraph', children };
  switch (block.kind) {
    case 'heading': {
      // The title of the source is the heading of the first level.
      const depth = Math.min((block.level ?? 1) + 1, 6) as 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children };
    }
    case 'quote':
      return { type: 'blockquote', children: [paragraph] };
    default:
      return isVerbatim(block)
        ? { ...paragraph, data: { hProperties: { className: ['lines'] } } }
        : paragraph;
  }
}

function inLanguage(blocks: readonly BlockContent[], lang: string): BlockContent[] {
  return blocks.map((block) => ({
    ...block,
    data: { ...block.data, hProperties: { ...block.data?.hProperties, lang } },
  }));
}

function isVerbatim({ kind }: Block): boolean {
  return kind === 'code' || kind === 'table';
}
