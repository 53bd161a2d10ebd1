import type { OriginalView } from '../../model/revision.ts';
import { decodeText } from '../decodeText.ts';

/** A file that is to be looked at. */
export interface ViewedFile {
  fileName: string;
  mediaType: string;
  encoding: string | null;
  bytes: Uint8Array;
}

type View = (file: ViewedFile) => Promise<OriginalView>;

/** How a file of a media type is shown; all but these are shown as text, or not at all. */
const VIEWS: Readonly<Record<string, View>> = {
  'text/html': async ({ bytes, fileName, encoding }) => {
    const { decodeHtml } = await import('../html/decodeHtml.ts');
    return harmless(decodeHtml(bytes, fileName, { wanted: encoding ?? undefined }).text);
  },
  'multipart/related': async ({ bytes, fileName, encoding }) => {
    const { archivedPage } = await import('../mail/archivedPage.ts');
    return harmless(archivedPage({ bytes, fileName }, { encoding: encoding ?? undefined }).text);
  },
  'message/rfc822': async ({ bytes }) => {
    const { default: PostalMime } = await import('postal-mime');
    const { html, text } = await PostalMime.parse(bytes);
    return html === undefined ? { kind: 'text', text: text ?? '' } : harmless(html);
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async ({ bytes }) => {
    const { default: mammoth } = await import('mammoth');
    return harmless((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value);
  },
};

/**
 * A file in a form that can be shown: nothing in it runs, nothing in it reaches a network. Rejects
 * as the reading of its format does.
 */
export async function viewOriginal(file: ViewedFile): Promise<OriginalView> {
  const { fileName, mediaType, encoding, bytes } = file;
  const view = Object.hasOwn(VIEWS, mediaType) ? VIEWS[mediaType] : undefined;
  if (view) return view(file);
  if (encoding !== null || mediaType.startsWith('text/')) {
    return { kind: 'text', text: decodeText(bytes, fileName, encoding ?? undefined).text };
  }
  return {
    kind: 'none',
    reason: 'Parley cannot show this kind of file. Save it, and open it in its own program.',
  };
}

async function harmless(html: string): Promise<OriginalView> {
  const { sanitizeHtml } = await import('../html/sanitize.ts');
  return { kind: 'html', html: sanitizeHtml(html) };
}
