import type { ImportFormat } from '../imported.ts';

/** How the archive of every book begins: its first entry, 30 bytes in, says so in plain (OCF 3.3). */
const SIGNATURE = 'mimetypeapplication/epub+zip';
const OFFSET = 30;

/** A book (EPUB 2 and 3). */
export const epub: ImportFormat = {
  name: 'EPUB book',
  mediaType: 'application/epub+zip',
  extensions: ['epub'],
  recognises: (start) =>
    Buffer.from(start.subarray(OFFSET, OFFSET + SIGNATURE.length)).toString('latin1') === SIGNATURE,
  async read(file) {
    const { readEpub } = await import('./readEpub.ts');
    return [readEpub(file)];
  },
};
