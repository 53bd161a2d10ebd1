import type { PhrasingContent, Text } from 'mdast';
import { FORMAT_ELEMENTS, TEXT_FORMAT } from '../../model/noteFormats.ts';
import { styled } from '../document/tree.ts';

/** A piece of inline content with the formats it has: a sum of TEXT_FORMAT. */
export interface Run {
  node: PhrasingContent;
  format: number;
}

/** How each format is written around what has it. Code is a node of its own, not one around others. */
const WRAPPERS: ReadonlyArray<[number, (children: PhrasingContent[]) => PhrasingContent]> = [
  [TEXT_FORMAT.bold, (children) => ({ type: 'strong', children })],
  [TEXT_FORMAT.italic, (children) => ({ type: 'emphasis', children })],
  [TEXT_FORMAT.strikethrough, (children) => ({ type: 'delete', children })],
  ...[...FORMAT_ELEMENTS].map(
    ([name, bit]): [number, (children: PhrasingContent[]) => PhrasingContent] => [
      bit,
      (children) => styled(name, children),
    ],
  ),
];

/**
 * Lexical gives each piece of text its own formats; Markdown and HTML nest them. Of the formats of a
 * piece the one that goes on longest is put outermost.
 */
export function nestFormats(runs: readonly Run[]): PhrasingContent[] {
  return nest(mergeTexts(loosenEdges(mergeTexts(runs))));
}

function nest(runs: readonly Run[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < runs.length;) {
    const longest = WRAPPERS.map(([bit, wrap]) => ({ bit, wrap, length: lengthOf(runs, at, bit) }))
      .toSorted((a, b) => b.length - a.length)
      .at(0)!;
    if (longest.length === 0) {
      nodes.push(runs[at]!.node);
      at++;
      continue;
    }
    const inner = runs.slice(at, at + longest.length);
    nodes.push(
      longest.wrap(
        nest(inner.map(({ node, format }) => ({ node, format: format & ~longest.bit }))),
      ),
    );
    at += longest.length;
  }
  return nodes;
}

/** How many runs from `at` on have a format. */
function lengthOf(runs: readonly Run[], at: number, bit: number): number {
  let end = at;
  while (end < runs.length && (runs[end]!.format & bit) !== 0) end++;
  return end - at;
}

function mergeTexts(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const { node, format } of runs) {
    const last = merged.at(-1);
    if (last?.format === format && last.node.type === 'text' && node.type === 'text') {
      last.node = { type: 'text', value: last.node.value + node.value };
    } else {
      merged.push({ node, format });
    }
  }
  return merged;
}

/**
 * In Markdown no mark may stand next to white space on its inner side (“** bold**” is not bold), so
 * white space and line breaks at the edge of a run keep only the formats of both their neighbours.
 */
function loosenEdges(runs: readonly Run[]): Run[] {
  const pieces = runs.flatMap(({ node, format }): Run[] =>
    node.type === 'text'
      ? splitEdges(node).map((part) => ({ node: part, format }))
      : [{ node, format }],
  );
  const before = formatsBefore(pieces);
  const after = formatsBefore(pieces.toReversed()).toReversed();
  return pieces.map(({ node, format }, index) => ({
    node,
    format: isSpace(node) ? format & before[index]! & after[index]! : format,
  }));
}

/** Of each run the format of the nearest one before it that is more than white space. */
function formatsBefore(runs: readonly Run[]): number[] {
  let last = 0;
  return runs.map(({ node, format }) => {
    const before = last;
    if (!isSpace(node)) last = format;
    return before;
  });
}

function splitEdges({ value }: Text): Text[] {
  const core = value.trim();
  if (core === '' || core === value) return [{ type: 'text', value }];
  const start = value.indexOf(core);
  return [value.slice(0, start), core, value.slice(start + core.length)]
    .filter((part) => part !== '')
    .map((part) => ({ type: 'text', value: part }));
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
