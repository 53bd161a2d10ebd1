import type { ImportFormat } from '../imported.ts';
import { startsLikeHtml } from './startsLikeHtml.ts';

/** A web page: the article in it, as a clean text, with what the page says about itself. */
export const html: ImportFormat = {
  name: 'web page',
  mediaType: 'text/html',
  extensions: ['html', 'htm', 'xhtml', 'xht'],
  recognises: startsLikeHtml,
  async read({ bytes, fileName }, { encoding, pasted }) {
    const { decodeHtml } = await import('./decodeHtml.ts');
    const { readPage } = await import('./readPage.ts');
    const { readPasted } = await import('./readPasted.ts');
    const { text, encoding: found } = decodeHtml(bytes, fileName, { wanted: encoding });
    const document = pasted ? readPasted(text) : await readPage(text, fileName);
    return [{ ...document, encoding: found }];
  },
};
