import type { PhrasingContent } from 'mdast';

/**
 * The words of inline Markdown without its marks: emphasis, code and links keep their words, images
 * the words that describe them, footnotes their label. A line end in the file is a space, a line
 * break (two spaces, a backslash, `<br>`) a line end. Other HTML tags are left out.
 */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s*[\r\n]\s*/gu, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/iu.test(node.value) ? '\n' : '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return footnoteLabel(node);
    default:
      return inlineText(node.children);
  }
}

/** How a footnote is called in the text and before its own words. */
export function footnoteLabel(node: { identifier: string; label?: string | null }): string {
  return `[${node.label ?? node.identifier}]`;
}
