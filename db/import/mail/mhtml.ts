import type { ImportFormat } from '../imported.ts';
import { startsLikeMhtml } from './startsLikeMail.ts';

/** A web page that a browser saved in one file (MHTML, RFC 2557). */
export const mhtml: ImportFormat = {
  name: 'web archive',
  mediaType: 'multipart/related',
  extensions: ['mhtml', 'mht'],
  recognises: startsLikeMhtml,
  async read(file, options) {
    const { readMhtml } = await import('./readMhtml.ts');
    return [await readMhtml(file, options)];
  },
};
