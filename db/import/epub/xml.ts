import { SaxesParser } from 'saxes';

/** An element of an XML document; its name without the prefix of its namespace. */
export interface XmlElement {
  name: string;
  /** By their names, also without prefixes. */
  attributes: Record<string, string>;
  /** Its own text, without that of the elements in it. */
  text: string;
}

/**
 * The elements of an XML document, in the order in which they begin. No DTD is read: entities other
 * than the five of XML itself are errors, never expanded. Throws what is wrong with a document that
 * is not well-formed.
 */
export function readXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    const element = { name: local(name), attributes: Object.fromEntries(named), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  return elements;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
