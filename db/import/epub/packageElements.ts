import { parseXml } from '../xml/parseXml.ts';

/** An element of a package document or the like; its name without the prefix of its namespace. */
export interface PackageElement {
  name: string;
  /** By their names, also without prefixes. */
  attributes: ReadonlyMap<string, string>;
  /** Its own text, without that of the elements in it. */
  text: string;
}

/** The elements of an XML file of a book, in the order in which they begin. Throws as parseXml does. */
export function packageElements(xml: Uint8Array, fileName: string): PackageElement[] {
  const elements: PackageElement[] = [];
  const open: PackageElement[] = [];
  parseXml(
    xml,
    { fileName, format: 'EPUB book' },
    {
      open(name, attributes) {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      text(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      close() {
        open.pop();
      },
    },
  );
  return elements;
}
