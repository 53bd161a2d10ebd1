import { splitPlainText } from '../text/blocks.ts';
import { decodeText } from './decodeText.ts';
import type { ImportFormat } from './imported.ts';

/** Plain text: kept as it came, in paragraphs. */
export const plainText: ImportFormat = {
  name: 'text file',
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  async read({ bytes, fileName }, { encoding }) {
    const { text, encoding: found } = decodeText(bytes, fileName, encoding);
    return [{ text, encoding: found, blocks: splitPlainText(text), details: {} }];
  },
};
