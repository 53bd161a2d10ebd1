import { groupFiles } from '../../model/fileGroups.ts';
import type { NotebookClient } from '../client.ts';
import { ApiError } from '../errors.ts';
import type { BatchFile, BatchGroup, BatchResult } from './batch.ts';

/** The files of an archive that is open. */
export interface Archive {
  groups: BatchGroup[];
  /** What cannot be read of it. */
  refused: BatchResult[];
  /** Lets it go. */
  close(): Promise<unknown>;
}

/** Opens a ZIP archive of a batch. Rejects with an ApiError when it cannot be read. */
export async function openArchive(
  call: NotebookClient['call'],
  { path, read }: BatchFile,
): Promise<Archive> {
  const content = await read();
  if (!('content' in content)) {
    throw new ApiError('FILE_UNREADABLE', {
      fileName: path,
      reason: 'it is an archive in another',
    });
  }
  const fileName = path.replace(/^.*[\\/](?=.)/su, '');
  const { archive, files, refused } = await call('archive.open', { fileName, ...content });
  const inside = files.map((file): BatchFile => ({
    path: `${path}/${file.path}`,
    read: async () => ({ from: { archive, path: file.path } }),
  }));
  return {
    groups: groupFiles(inside, (file) => file.path),
    refused: refused.map((file) => ({
      path: `${path}/${file.path}`,
      ok: false,
      error: new ApiError('FILE_UNREADABLE', {
        fileName: file.path,
        reason: file.reason,
      }).toValue(),
    })),
    // Whether it was still there is of no concern: it is let go either way.
    close: () => call('archive.close', { archive }).catch(() => undefined),
  };
}
