import type { SourceDetails } from '../../model/source.ts';
import { dayOf, validDetails } from '../validDetails.ts';
import { elementAt, textIn, type XmlElement } from '../xml/readXml.ts';

/** What the core properties of a document say of it (ECMA-376-2, 8.3.4). */
export function readProperties(root: XmlElement): Partial<SourceDetails> {
  const value = (name: string) => {
    const element = elementAt(root, name);
    const text = element ? textIn(element).trim() : '';
    return text === '' ? undefined : text;
  };
  const authors = value('dc:creator')
    ?.split(';')
    .map((author) => author.trim())
    .filter((author) => author !== '');
  return validDetails({
    title: value('dc:title'),
    authors,
    published: dayOf(value('dcterms:created') ?? value('dcterms:modified')),
    language: value('dc:language'),
  });
}
