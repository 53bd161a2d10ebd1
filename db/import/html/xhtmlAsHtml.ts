/** Elements that are empty in HTML as well. */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/**
 * An XHTML document as HTML parsers read it aright: to them `<title/>` or `<p/>` has no end. Names,
 * attributes and words stay as they are.
 */
export function xhtmlAsHtml(xhtml: string): string {
  return xhtml.replace(/<[^<>]*\/>/gu, (tag) => {
    const name = /^<([a-z][\w-]*)/iu.exec(tag)?.[1];
    return name === undefined || EMPTY.test(name) ? tag : `${tag.slice(0, -2)}></${name}>`;
  });
}
