import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { useState, type DragEvent } from 'react';
import { PASSAGE_DATA } from '../../reader/margin/Card.tsx';
import { $insertQuotationBefore } from '../editor/insert.ts';
import { dropIndex, dropLine } from './dropPlace.ts';

/** Takes passages that are dragged into the text; `line` is where one would fall. */
export function useDrop(editor: LexicalEditor, surface: HTMLElement | null) {
  const [line, setLine] = useState<number | null>(null);
  const blocks = () => [...(editor.getRootElement()?.children ?? [])];
  const indexAt = (event: DragEvent) =>
    dropIndex(
      blocks().map((block) => block.getBoundingClientRect()),
      event.clientY,
    );

  const onDragOverCapture = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(PASSAGE_DATA)) return;
    event.preventDefault();
    // The text itself would show where words fall, which is another place.
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    const edges = blocks().map((block) => block.getBoundingClientRect());
    const origin = surface?.getBoundingClientRect().top ?? 0;
    setLine(dropLine(edges, indexAt(event)) - origin);
  };
  const onDropCapture = (event: DragEvent) => {
    setLine(null);
    const passageId = event.dataTransfer.getData(PASSAGE_DATA);
    if (passageId === '') return;
    event.preventDefault();
    event.stopPropagation();
    const block = blocks()[indexAt(event)];
    editor.update(() => {
      $insertQuotationBefore(passageId, block ? $getNearestNodeFromDOMNode(block) : null);
    });
    editor.focus();
  };
  const onDragLeave = (event: DragEvent) => {
    if (!surface?.contains(event.relatedTarget as Node | null)) setLine(null);
  };
  return { line, handlers: { onDragOverCapture, onDropCapture, onDragLeave } };
}
