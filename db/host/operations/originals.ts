import type { OutputOf } from '../../api/contract.ts';
import type { OriginalView } from '../../model/revision.ts';
import type { Database } from '../../store/database.ts';
import { readOriginal } from '../../store/sources/readOriginal.ts';
import { inThread } from '../reading/inThread.ts';

/** The original of a source as it can be shown. PDFs and images are as they are. */
export async function viewOf(
  db: Database,
  id: string,
  revision: number | undefined,
): Promise<() => OriginalView> {
  const { mediaType, ...original } = readOriginal(db, id, revision);
  const content = () => original.bytes.toString('base64');
  if (mediaType === 'application/pdf') return () => ({ kind: 'pdf', content: content() });
  if (mediaType.startsWith('image/'))
    return () => ({ kind: 'image', mediaType, content: content() });
  const bytes = new Uint8Array(original.bytes);
  const view = await inThread('view', original.fileName, { ...original, mediaType, bytes });
  return () => view;
}

/** How the original of a source was decoded, and how else it could be. */
export async function encodingsOf(
  db: Database,
  id: string,
): Promise<() => OutputOf<'source.encodings'>> {
  const { fileName, mediaType, encoding, bytes } = readOriginal(db, id);
  if (encoding === null && !mediaType.startsWith('text/')) return () => ({ encoding, choices: [] });
  const choices = await inThread('encodings', fileName, { bytes: new Uint8Array(bytes) });
  return () => ({ encoding, choices });
}
