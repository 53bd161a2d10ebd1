import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ApiError } from '../api/errors.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder that has no files or may not be read',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};

/** The bytes of a file. Throws FILE_UNREADABLE with a reason in words. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ApiError('FILE_UNREADABLE', {
      fileName: basename(path),
      reason: REASONS[code] ?? message,
    });
  }
}
