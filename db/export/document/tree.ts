import type { Properties } from 'hast';
import type { Node, PhrasingContent, Text } from 'mdast';

/**
 * Exports are written as Markdown trees (mdast), once for both formats. What Markdown has no mark
 * for stands in them as an HTML element around inline content.
 */
export interface Styled extends Node {
  type: 'styled';
  element: string;
  children: PhrasingContent[];
  data: { hName: string; hProperties?: Properties };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    styled: Styled;
  }
  interface RootContentMap {
    styled: Styled;
  }
}

/** Which of the two a tree is made for; the few places where they differ ask for it. */
export type Target = 'markdown' | 'html';

export function text(value: string): Text {
  return { type: 'text', value };
}

/** An HTML element around inline content. */
export function styled(
  element: string,
  children: PhrasingContent[],
  properties?: Properties,
): Styled {
  return {
    type: 'styled',
    element,
    children,
    data: { hName: element, ...(properties ? { hProperties: properties } : {}) },
  };
}

/**
 * A link; where its address is not one that a browser should follow (`javascript:` and the like),
 * both are only text. Without words the address itself is shown.
 */
export function linkTo(
  url: string,
  words: PhrasingContent[] = [],
  title: string | null = null,
): PhrasingContent[] {
  const children = words.length > 0 ? words : [text(url)];
  if (isSafeUrl(url)) return [{ type: 'link', url, title, children }];
  return words.length > 0 && url !== '' ? [...words, text(` (${url})`)] : children;
}

/** Whether an address is absolute and of a kind that only shows or writes something. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>]+$/iu.test(url);
}
