import { posix } from 'node:path';
import type { SourceDetails } from '../../model/source.ts';
import { chooseDetails } from '../html/metadata/chooseDetails.ts';
import { languageTag, webAddress } from '../html/metadata/values.ts';
import { writtenDate } from '../html/metadata/writtenDate.ts';
import { readXml, type XmlElement } from './xml.ts';

/** What the package document (OPF) of a book says. */
interface Package {
  details: Partial<SourceDetails>;
  /** The paths of its chapters in the archive, in reading order. */
  chapters: string[];
}

/** Media types of chapters that are text; others are pictures of pages. */
const TEXT = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml)$/u;

/** Reads a package document that stands at `path` in the archive. Throws as readXml does. */
export function readPackage(xml: string, path: string): Package {
  const elements = readXml(xml);
  const items = new Map(
    elements.filter(({ name }) => name === 'item').map((item) => [item.attributes['id'], item]),
  );
  const chapters = elements
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => items.get(attributes['idref'])?.attributes)
    .filter((item) => item !== undefined && TEXT.test(item['media-type'] ?? ''))
    .map((item) => pathOf(item!['href'] ?? '', path));
  return { details: detailsOf(elements), chapters };
}

/** A reference in the archive is an address relative to the file that it stands in. */
function pathOf(href: string, from: string): string {
  return posix.join(posix.dirname(from), unescaped(href.replace(/#.*$/u, '')));
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The Dublin Core of a book. A date or a creator may say what it is one of. */
function detailsOf(elements: readonly XmlElement[]): Partial<SourceDetails> {
  const all = (name: string, is: (attributes: XmlElement['attributes']) => boolean = () => true) =>
    elements
      .filter((element) => element.name === name && is(element.attributes))
      .map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  const dates = [...all('date', ({ event }) => event === 'publication'), ...all('date')];
  return chooseDetails({
    title: all('title'),
    authors: [all('creator', ({ role }) => role === undefined || role === 'aut')],
    publisher: all('publisher'),
    published: dates.map(writtenDate),
    language: all('language').map(languageTag),
    url: all('identifier').map((identifier) => webAddress(identifier)),
  });
}
