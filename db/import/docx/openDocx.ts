import { ApiError } from '../../api/errors.ts';
import { refuseOle } from '../ole.ts';
import { elementsIn, readXml, type XmlElement } from '../xml/readXml.ts';
import { readZip } from '../zip/readZip.ts';

/** The parts of a Word document that hold words or say something of them. */
export interface DocxParts {
  document: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  footnotes: XmlElement | undefined;
  endnotes: XmlElement | undefined;
  /** Title, author and the like. */
  properties: XmlElement | undefined;
}

/** The namespaces of ECMA-376 in both its forms, transitional and strict. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};

/** All but pictures, fonts, macros and what other programs keep in it. */
const WANTED = /^(?!customXml\/|word\/(?:theme|glossary)\/).*\.(?:xml|rels)$/u;

/** Unpacks a Word document. Throws an ApiError: SOURCE_DAMAGED, _TOO_COMPLEX or _FORMAT. */
export function openDocx(bytes: Uint8Array, fileName: string, format: string): DocxParts {
  refuseOle(bytes, fileName, format);
  const files = readZip(bytes, fileName, { format, wanted: (path) => WANTED.test(path) });
  const read = (path: string | undefined) => {
    const part = path === undefined ? undefined : files.get(path);
    return part && readXml(part, { fileName, format, prefixes: PREFIXES });
  };

  /** Where a part of a kind is that the part at `path` refers to. */
  function related(path: string, kind: string): string | undefined {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/u.exec(path) ?? [];
    const relations = read(`${folder}_rels/${name}.rels`);
    const target = relations
      ? elementsIn(relations)
          .find(({ attributes }) => attributes.get('Type')?.endsWith(`/${kind}`))
          ?.attributes.get('Target')
      : undefined;
    return target?.startsWith('/') ? target.slice(1) : target && folder + target;
  }

  const main = related('', 'officeDocument') ?? 'word/document.xml';
  const document = read(main);
  if (!document) {
    const reason = 'the part with its text is missing';
    throw new ApiError('SOURCE_DAMAGED', { fileName, format, reason });
  }
  return {
    document,
    styles: read(related(main, 'styles')),
    numbering: read(related(main, 'numbering')),
    footnotes: read(related(main, 'footnotes')),
    endnotes: read(related(main, 'endnotes')),
    properties: read(related('', 'core-properties') ?? 'docProps/core.xml'),
  };
}
