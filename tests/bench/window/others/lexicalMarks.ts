import { $createMarkNode, $wrapSelectionInMarkNode, MarkNode } from '@lexical/mark';
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  createEditor,
  type ElementNode,
  type PointType,
} from 'lexical';
import { install, segmentsOf } from './other.ts';

// A source as a read-only Lexical document. Its nodes are made at once, each stretch in one
// MarkNode with the ids of all its passages, which is faster than marking passage by passage.
install(() => {
  const editor = createEditor({
    editable: false,
    nodes: [MarkNode],
    theme: { mark: 'Precondition', markOverlap: 'Position' },
    onError: (error) => {
      throw error;
    },
  });
  return {
    open(into, { paragraphs }) {
      const root = into.appendChild(document.createElement('div'));
      editor.update(
        () => {
          for (const paragraph of paragraphs) {
            const element = $createParagraphNode();
            for (const { words, marks } of segmentsOf(paragraph)) {
              const text = $createTextNode(words);
              if (marks.length === 0) element.append(text);
              else element.append($createMarkNode(marks.map(({ id }) => id)).append(text));
            }
            $getRoot().append(element);
          }
        },
        { discrete: true },
      );
      editor.setRootElement(root);
    },
    add({ id, paragraph, start, end }) {
      editor.update(
        () => {
          const element = $getRoot().getChildAtIndex<ElementNode>(paragraph)!;
          const selection = $createRangeSelection();
          $place(selection.anchor, element, start);
          $place(selection.focus, element, end);
          $wrapSelectionInMarkNode(selection, false, id);
        },
        { discrete: true },
      );
    },
  };
});

/** Puts an end of a selection at an offset of a paragraph. */
function $place(point: PointType, element: ElementNode, offset: number): void {
  let left = offset;
  for (const text of element.getAllTextNodes()) {
    const size = text.getTextContentSize();
    if (left <= size) return point.set(text.getKey(), left, 'text');
    left -= size;
  }
}
