import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { isBlock } from './elements.ts';
import { parseHtml } from './parseHtml.ts';
import { SCHEMA } from './sanitizeSchema.ts';
import { elementsOf } from './walk.ts';

/** Addresses that a person may be shown. */
const ADDRESS = /^(?:https?:|mailto:)/iu;

/**
 * A page as a harmless piece of HTML, to be shown in a sandboxed frame: its structure and words, and
 * the pictures that stand in the page itself (PNG, JPEG, GIF, WebP as data). Nothing in it runs,
 * loads, submits or leads anywhere: no scripts, styles, handlers, forms, frames or embedded objects,
 * no SVG or MathML, and no address in any attribute that is one. Where a link led stands in its
 * `title`, so that it can be read but not followed. Throws as parseHtml does.
 */
export function sanitizeHtml(html: string): string {
  const tree = parseHtml(html, 'HTML');
  return toHtml(sanitize({ type: 'root', children: renamed(bodyOf(tree)) }, SCHEMA));
}

function bodyOf(tree: Root): ElementContent[] {
  for (const element of elementsOf(tree)) if (element.tagName === 'body') return element.children;
  return [];
}

/** Unknown elements become the plainest that look the same, so that what is in them stays apart. */
function renamed(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const { tagName } = node;
    const isKnown = SCHEMA.tagNames!.includes(tagName) || SCHEMA.strip!.includes(tagName);
    const plain = isBlock(node) ? 'div' : 'span';
    return {
      ...node,
      tagName: isKnown ? tagName : plain,
      properties: tagName === 'a' ? readableAddress(node) : node.properties,
      children: renamed(node.children),
    };
  });
}

function readableAddress({ properties }: Element): Element['properties'] {
  const { href } = properties;
  const isShown = typeof href === 'string' && ADDRESS.test(href.trim());
  return isShown ? { ...properties, title: href.trim() } : properties;
}
