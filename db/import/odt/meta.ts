import type { SourceDetails } from '../../model/source.ts';
import { dayOf, validDetails } from '../validDetails.ts';
import { elementAt, textIn, type XmlElement } from '../xml/readXml.ts';

/** What the meta.xml of an OpenDocument file says of it (ODF 1.3, section 4.3). */
export function readMeta(root: XmlElement): Partial<SourceDetails> {
  const value = (name: string) => {
    const element = elementAt(root, 'office:meta', name);
    const text = element ? textIn(element).trim() : '';
    return text === '' ? undefined : text;
  };
  const author = value('meta:initial-creator') ?? value('dc:creator');
  return validDetails({
    title: value('dc:title'),
    authors: author === undefined ? undefined : [author],
    published: dayOf(value('meta:creation-date') ?? value('dc:date')),
    language: value('dc:language'),
  });
}
