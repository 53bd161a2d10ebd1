import type { OriginalView } from '../../model/revision.ts';
import { decodeText } from '../decodeText.ts';

/** A file that is to be looked at. */
export interface ViewedFile {
  fileName: string;
  mediaType: string;
  encoding: string | null;
  bytes: Uint8Array;
}

/** A file in a form that can be shown: nothing in it runs, nothing in it reaches a network. */
export async function viewOriginal(file: ViewedFile): Promise<OriginalView> {
  const { fileName, mediaType, encoding, bytes } = file;
  if (mediaType.startsWith('text/')) {
    return { kind: 'text', text: decodeText(bytes, fileName, encoding ?? undefined).text };
  }
  return { kind: 'none', reason: 'This kind of file cannot be shown here. Save it and open it.' };
}
