import type { Comment, Element, ElementContent, Root, RootContent } from 'hast';

/** Every element and comment of a tree, in order. */
export function* nodesOf(tree: Root | Element): Generator<Element | Comment> {
  const waiting: Array<RootContent | ElementContent> = tree.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'comment') yield node;
    if (node.type !== 'element') continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      waiting.push(node.children[index]!);
    }
  }
}

/** Every element of a tree, in order. */
export function* elementsOf(tree: Root | Element): Generator<Element> {
  for (const node of nodesOf(tree)) if (node.type === 'element') yield node;
}

/** An attribute as text; undefined where it is missing or has no value. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
