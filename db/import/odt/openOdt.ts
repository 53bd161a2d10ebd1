import { ApiError } from '../../api/errors.ts';
import { readXml, type XmlElement } from '../xml/readXml.ts';
import { readZip } from '../zip/readZip.ts';
import { ODF_PREFIXES } from './namespaces.ts';

/** The parts of an OpenDocument file that hold words or say something of them. */
export interface OdtParts {
  content: XmlElement;
  styles: XmlElement | undefined;
  meta: XmlElement | undefined;
}

const MANIFEST = 'META-INF/manifest.xml';
const WANTED = new Set(['content.xml', 'styles.xml', 'meta.xml', MANIFEST]);

/** Unpacks an OpenDocument file, a `format` in messages. Throws an ApiError: SOURCE_DAMAGED or SOURCE_TOO_COMPLEX. */
export function openOdt(bytes: Uint8Array, fileName: string, format: string): OdtParts {
  const origin = { fileName, format, prefixes: ODF_PREFIXES };
  const files = readZip(bytes, fileName, { format, wanted: (path) => WANTED.has(path) });
  // With a password, files are encrypted inside the archive, which itself knows nothing of it.
  if (Buffer.from(files.get(MANIFEST) ?? []).includes('encryption-data')) {
    const reason = 'it is protected by a password';
    throw new ApiError('SOURCE_DAMAGED', { fileName, format, reason });
  }
  const read = (path: string) => {
    const part = files.get(path);
    return part && readXml(part, origin);
  };
  const content = read('content.xml');
  if (!content) {
    const reason = 'the part with its text is missing';
    throw new ApiError('SOURCE_DAMAGED', { fileName, format, reason });
  }
  return { content, styles: read('styles.xml'), meta: read('meta.xml') };
}
