import { ApiError } from '../../../db/api/errors.ts';
import type { BatchFile } from '../../../db/api/importBatch.ts';
import { toBase64 } from '../../data/base64.ts';

/** A file that a person has chosen or dropped, alone or in a folder. */
export interface ChosenFile {
  /** Its name; after those of its folders, where it came in one. */
  path: string;
  file: File;
}

/** Files as a file dialog gives them. */
export function filesOf(files: Iterable<File>): ChosenFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What systems leave in folders, which nobody means to import. */
const LITTER = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/iu;
/** A notebook is opened, not imported; with it lies what it needs while it is open. */
const NOTEBOOK = /\.parley(?:-wal|-shm)?$/iu;

/** Whether a file is one that is to become a source. */
export function isMeant({ path }: Pick<ChosenFile, 'path'>): boolean {
  return !LITTER.test(path) && !NOTEBOOK.test(path);
}

/** A chosen file as a batch takes it: it is read only when its turn comes. */
export function toBatchFile({ path, file }: ChosenFile): BatchFile {
  return {
    path,
    read: async () => ({ content: await readable(file, toBase64(file)) }),
    text: () => readable(file, file.text()),
  };
}

async function readable<Content>(file: File, reading: Promise<Content>): Promise<Content> {
  try {
    return await reading;
  } catch (error) {
    const { message: reason } = ApiError.from(error);
    throw new ApiError('FILE_UNREADABLE', { fileName: file.name, reason });
  }
}
