import { readXml } from './xml.ts';

/** Fonts are made unreadable for other programs by these; the words stay as they are. */
const OF_FONTS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Whether the words of a book are locked, by its `META-INF/encryption.xml`. Throws as readXml does. */
export function isLocked(encryption: string): boolean {
  return readXml(encryption).some(
    ({ name, attributes }) =>
      name === 'EncryptionMethod' && !OF_FONTS.has(attributes['Algorithm'] ?? ''),
  );
}
