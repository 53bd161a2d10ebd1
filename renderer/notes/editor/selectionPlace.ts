import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type PointType,
} from 'lexical';

/** A place in a note that survives its being read anew: the way to a node, and where in it. */
interface Place {
  path: number[];
  offset: number;
}

/** Where the selection begins and ends. */
export interface SelectionPlace {
  anchor: Place;
  focus: Place;
}

/** Where the selection is; null when there is none in the text. */
export function $readSelectionPlace(): SelectionPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return { anchor: $placeOf(selection.anchor), focus: $placeOf(selection.focus) };
}

/** Selects that place again, or what comes next to it in a text that is another now. */
export function $selectPlace(place: SelectionPlace | null): void {
  if (!place) {
    $setSelection(null);
    return;
  }
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, place.anchor);
  $setPoint(selection.focus, place.focus);
  $setSelection(selection);
}

function $placeOf(point: PointType): Place {
  const path: number[] = [];
  let node: LexicalNode = point.getNode();
  for (let parent = node.getParent(); parent; parent = node.getParent()) {
    path.unshift(node.getIndexWithinParent());
    node = parent;
  }
  return { path, offset: point.offset };
}

function $setPoint(point: PointType, { path, offset }: Place): void {
  let node: LexicalNode = $getRoot();
  for (const index of path) {
    const child: LexicalNode | null = $isElementNode(node)
      ? (node.getChildAtIndex(index) ?? node.getLastChild())
      : null;
    if (!$isElementNode(child) && !$isTextNode(child)) break;
    node = child;
  }
  if ($isTextNode(node)) {
    point.set(node.getKey(), Math.min(offset, node.getTextContentSize()), 'text');
  } else if ($isElementNode(node)) {
    point.set(node.getKey(), Math.min(offset, node.getChildrenSize()), 'element');
  }
}
