import type { ImportFormat } from '../imported.ts';
import { startsLikeMail } from './startsLikeMail.ts';

/** A mail as programs save it (RFC 5322, MIME). */
export const mail: ImportFormat = {
  name: 'mail',
  mediaType: 'message/rfc822',
  extensions: ['eml'],
  recognises: startsLikeMail,
  async read(file) {
    const { readMail } = await import('./readMail.ts');
    return [await readMail(file)];
  },
};
