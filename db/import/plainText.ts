import { splitPlainText } from '../text/blocks.ts';
import { decodeText } from './decodeText.ts';
import type { ImportFormat } from './imported.ts';

/** Plain text: kept as it came, in paragraphs. */
export const plainText: ImportFormat = {
  name: 'text file',
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  async read({ bytes, fileName }, { encoding }) {
    const decoded = decodeText(bytes, fileName, encoding);
    return [{ ...decoded, blocks: splitPlainText(decoded.text), details: {} }];
  },
};
