import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Source } from '../../db/model/source.ts';
import { blockAt } from '../../db/text/blocks.ts';
import { wordAt } from '../../db/text/segment.ts';
import { trimSpan } from '../../db/text/selectors.ts';
import { isMac } from '../commands/keys.ts';
import { firstWord, moveCaret, type CaretMotion } from './moveCaret.ts';
import { edgeOfLine, moveByLine } from './lineMotion.ts';
import type { ReaderPlace } from './place.ts';
import { draftSpan, selectionOf, setCaret, useReading, type Caret } from './reading.ts';
import { scrollToOffset } from './scrolling.ts';
import { blockAtHeight } from './stretches.ts';

/** What a key does to the caret; `line`, `edge` and `page` depend on the layout. */
type Move = Omit<CaretMotion, 'extend'> | { unit: 'line' | 'edge' | 'page'; direction: 1 | -1 };

const PLAIN: Record<string, Move> = {
  ArrowRight: { unit: 'word', direction: 1 },
  ArrowLeft: { unit: 'word', direction: -1 },
  ArrowDown: { unit: 'line', direction: 1 },
  ArrowUp: { unit: 'line', direction: -1 },
  Home: { unit: 'edge', direction: -1 },
  End: { unit: 'edge', direction: 1 },
  PageDown: { unit: 'page', direction: 1 },
  PageUp: { unit: 'page', direction: -1 },
};

const WITH_COMMAND: Record<string, Move> = {
  ArrowRight: { unit: 'sentence', direction: 1 },
  ArrowLeft: { unit: 'sentence', direction: -1 },
  ArrowDown: { unit: 'paragraph', direction: 1 },
  ArrowUp: { unit: 'paragraph', direction: -1 },
  Home: { unit: 'document', direction: -1 },
  End: { unit: 'document', direction: 1 },
};

/** The caret of a text that is only read: keys move it and select, the mouse selects. */
export function useCaret(
  place: ReaderPlace | null,
  onClick: (x: number, y: number) => void,
): {
  onKeyDown: (event: KeyboardEvent) => void;
  onMouseDown: (event: MouseEvent) => void;
} {
  const timer = useRef(0);
  useEffect(() => (place ? followSelection(place) : undefined), [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!place || event.altKey || event.defaultPrevented) return;
    const command = isMac ? event.metaKey : event.ctrlKey;
    const move = (command ? WITH_COMMAND : PLAIN)[event.key];
    if (move) go(place, move, event.shiftKey);
    else if (event.key === 'Escape' && selectionOf(useReading.getState().caret)) collapse(place);
    else return;
    event.preventDefault();
  };

  const onMouseDown = (event: MouseEvent) => {
    if (!place || event.button !== 0) return;
    // Of a double click, only the last counts.
    clearTimeout(timer.current);
    const onMouseUp = ({ clientX, clientY }: globalThis.MouseEvent) => {
      // A click into a selection takes it away only after this event.
      timer.current = window.setTimeout(() => {
        const selected = readSelection(place);
        if (selected) setCaret(selected);
        const span = selectionOf(selected);
        const words = span && trimSpan(place.source.text, span);
        if (words) draftSpan(words);
        else onClick(clientX, clientY);
      });
    };
    window.addEventListener('mouseup', onMouseUp, { once: true });
  };

  return { onKeyDown, onMouseDown };
}

/** Puts the caret, and the selection of the document with it, somewhere. */
export function placeCaret({ map }: ReaderPlace, caret: Caret): void {
  const anchor = map.pointAt(caret.anchor);
  const focus = map.pointAt(caret.focus);
  getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  setCaret(caret);
}

/** Puts the caret to the first word in view, where nobody has put it anywhere yet. */
export function showCaret(place: ReaderPlace): void {
  if (useReading.getState().caret) return;
  const offset = caretOffset(place);
  placeCaret(place, { anchor: offset, focus: offset });
}

/** Where the caret is; at the first word in view when nobody has put it anywhere yet. */
export function caretOffset({ source, scroller, article }: ReaderPlace): number {
  const { caret } = useReading.getState();
  if (caret) return caret.focus;
  const view = scroller.getBoundingClientRect().top - article.getBoundingClientRect().top;
  const block = source.blocks[blockAtHeight(article, view)];
  return block ? firstWord(source.text, block) : 0;
}

function go(place: ReaderPlace, move: Move, extend: boolean): void {
  const { caret } = useReading.getState();
  const from = caretOffset(place);
  const anchor = caret?.anchor ?? from;
  const to = target(place, { anchor, focus: from }, move, extend);
  placeCaret(place, { anchor: extend ? anchor : to, focus: to });
  scrollToOffset(place, to, 'nearest');
}

/** A place found by where it stands is as a rule within a word; selections take whole words. */
function snap({ source }: ReaderPlace, offset: number, anchor: number, extend: boolean): number {
  const block = source.blocks[blockAt(source.blocks, offset)];
  if (!block) return offset;
  const { start, end } = wordAt(source.text, offset, block);
  return extend && offset > anchor ? end : start;
}

function target(place: ReaderPlace, caret: Caret, move: Move, extend: boolean): number {
  const { source, map, scroller, article } = place;
  const { direction } = move;
  const { anchor, focus } = caret;
  switch (move.unit) {
    case 'line':
      return lineTarget(place, caret, direction, extend);
    case 'edge':
      return edgeOfLine(map, focus, direction === 1 ? 'end' : 'start', article);
    case 'page': {
      const { left, top } = map.rectAt(focus);
      scroller.scrollTop += direction * scroller.clientHeight * 0.9;
      return snap(place, map.offsetAt(left, top) ?? focus, anchor, extend);
    }
    default:
      return moveCaret(source.text, source.blocks, focus, { ...move, unit: move.unit, extend });
  }
}

/** The column that a run of line moves keeps, though lines on the way may be shorter. */
let column = { x: 0, offset: -1 };

function lineTarget(
  place: ReaderPlace,
  { anchor, focus }: Caret,
  direction: 1 | -1,
  extend: boolean,
): number {
  const { source, map } = place;
  // Only what is in view can be found by its place.
  scrollToOffset(place, focus, 'nearest');
  const x = column.offset === focus ? column.x : map.rectAt(focus).left;
  const found = moveByLine(map, focus, direction, x);
  const to =
    found === null
      ? neighbourParagraph(source, focus, direction, extend)
      : snap(place, found, anchor, extend);
  column = { x, offset: to };
  return to;
}

function neighbourParagraph(
  { text, blocks }: Source,
  from: number,
  direction: 1 | -1,
  extend: boolean,
): number {
  const at = blockAt(blocks, from);
  if (!blocks[at + direction]) return direction === 1 ? blocks[at]!.end : blocks[at]!.start;
  return moveCaret(text, blocks, from, { unit: 'paragraph', direction, extend });
}

function collapse(place: ReaderPlace): void {
  const { focus } = useReading.getState().caret!;
  placeCaret(place, { anchor: focus, focus });
}

function followSelection(place: ReaderPlace): () => void {
  const onChange = () => {
    const selected = readSelection(place);
    if (selected) setCaret(selected);
  };
  document.addEventListener('selectionchange', onChange);
  return () => document.removeEventListener('selectionchange', onChange);
}

/** What the document has selected of the text; null when its selection is elsewhere. */
function readSelection({ map, source, article }: ReaderPlace): Caret | null {
  const selection = getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return null;
  const anchor = map.offsetOf(anchorNode, selection.anchorOffset);
  const focus = map.offsetOf(focusNode, selection.focusOffset);
  if (anchor === null && focus === null) return null;
  // A selection that was drawn out of the text ends where the text does.
  const edge = (node: Node) =>
    article.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? 0 : source.length;
  return { anchor: anchor ?? edge(anchorNode), focus: focus ?? edge(focusNode) };
}
