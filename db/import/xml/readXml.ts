import { ApiError } from '../../api/errors.ts';
import { parseXml, type XmlOrigin } from './parseXml.ts';

/** An element, with names as `parseXml` gives them. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Elements and the text between them, in order; no two texts side by side. */
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** In one tree: more would take more memory than reading may. */
const MAX_ELEMENTS = 1_000_000;

/** Reads an XML text as a tree and gives its root. Throws as `parseXml` does. */
export function readXml(bytes: Uint8Array, origin: XmlOrigin): XmlElement {
  const outside: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [outside];
  let elements = 0;
  parseXml(bytes, origin, {
    open(name, attributes) {
      if (++elements > MAX_ELEMENTS) {
        const { fileName } = origin;
        throw new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason: 'it has too many elements' });
      }
      const element: XmlElement = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    text(text) {
      const { children } = open.at(-1)!;
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    },
    close() {
      open.pop();
    },
  });
  return outside.children.find(isElement)!;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements right in this one; of one name only where one is given. */
export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name);
}

/** The first element that lies at this path of names; undefined without one. */
export function elementAt(element: XmlElement, ...path: string[]): XmlElement | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  for (const child of elementsIn(element, name)) {
    const found = elementAt(child, ...rest);
    if (found) return found;
  }
  return undefined;
}

/** All the text in an element, as it stands. */
export function textIn(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textIn(node) : node)).join('');
}
