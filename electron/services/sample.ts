import { constants } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { ApiError } from '../../db/api/errors.ts';
import { freshPath } from './fileNames.ts';

/**
 * Puts a fresh copy of the sample notebook into `folder` and says where. The one that ships is never
 * opened itself, so a person can do to the copy what they like and always have another.
 */
export async function copySample(sample: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const copy = freshPath(folder, 'Sample notebook.parley');
  try {
    await copyFile(sample, copy, constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new ApiError('NOTEBOOK_MISSING', { path: sample });
  }
  // The one that ships may be read-only; so would its copy be.
  await chmod(copy, 0o644);
  return copy;
}
