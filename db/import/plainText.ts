import { splitPlainText } from '../text/blocks.ts';
import { decodeText } from './decodeText.ts';
import type { ImportFormat } from './imported.ts';

/** Plain text: kept as it came, in paragraphs. */
export const plainText: ImportFormat = {
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  read(bytes, fileName) {
    const text = decodeText(bytes, fileName);
    return { text, blocks: splitPlainText(text), details: {} };
  },
};
