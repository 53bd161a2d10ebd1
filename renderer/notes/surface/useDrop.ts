import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import { PASSAGE_DATA } from '../../reader/margin/Card.tsx';
import { $insertQuotationBefore } from '../editor/insert.ts';
import { dropIndex, dropLine } from './dropPlace.ts';

/** Takes passages that are dragged into the text; gives the height of the line where one would fall. */
export function useDrop(editor: LexicalEditor, surface: HTMLElement | null): number | null {
  const [line, setLine] = useState<number | null>(null);

  useEffect(() => {
    if (!surface) return;
    const blocks = () => [...(editor.getRootElement()?.children ?? [])];
    const edges = () => blocks().map((block) => block.getBoundingClientRect());

    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(PASSAGE_DATA)) return;
      event.preventDefault();
      // The text itself would show where words fall, which is another place.
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      const index = dropIndex(edges(), event.clientY);
      setLine(dropLine(edges(), index) - surface.getBoundingClientRect().top);
    };
    const onDrop = (event: DragEvent) => {
      setLine(null);
      const passageId = event.dataTransfer?.getData(PASSAGE_DATA) ?? '';
      if (passageId === '') return;
      event.preventDefault();
      event.stopPropagation();
      const block = blocks()[dropIndex(edges(), event.clientY)];
      editor.update(() => {
        $insertQuotationBefore(passageId, block ? $getNearestNodeFromDOMNode(block) : null);
      });
      editor.focus();
    };
    const onDragLeave = (event: DragEvent) => {
      if (!surface.contains(event.relatedTarget as Node | null)) setLine(null);
    };
    // Not React's: in its tree a quotation, which is drawn by a portal, stands outside of the surface.
    surface.addEventListener('dragover', onDragOver, true);
    surface.addEventListener('drop', onDrop, true);
    surface.addEventListener('dragleave', onDragLeave);
    return () => {
      surface.removeEventListener('dragover', onDragOver, true);
      surface.removeEventListener('drop', onDrop, true);
      surface.removeEventListener('dragleave', onDragLeave);
    };
  }, [editor, surface]);
  return line;
}
