import { isOpenable } from '../link/address.ts';
import { elementsOfStyle, isTakenBack, tameHtml } from './tameHtml.ts';

const NEVER =
  'script, style, template, img, picture, video, audio, iframe, object, embed, svg, link, meta';
const LOOKS = ['data-style', 'bgcolor', 'color', 'face', 'size', 'width', 'height', 'background'];

/**
 * HTML from the clipboard as a note takes it: words, their formats, headings, lists, tables and links
 * that can be opened. Pictures, colours and everything active stay behind.
 */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(tameHtml(html), 'text/html');
  for (const element of body.querySelectorAll(NEVER)) element.remove();
  for (const link of body.querySelectorAll('a')) {
    if (!isOpenable(link.getAttribute('href') ?? '')) unwrap(link);
  }
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) sayInElements(element);
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (LOOKS.includes(name) || name.startsWith('data-on')) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

/** Many programs write formats as styles, where a note needs elements. */
function sayInElements(element: HTMLElement): void {
  const { style } = document.createElement('span');
  style.cssText = element.dataset['style'] ?? '';
  for (const name of elementsOfStyle(style)) {
    if (element.closest(name)) continue;
    const wrapper = element.ownerDocument.createElement(name);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
  if (isTakenBack(element.tagName, style)) unwrap(element);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
