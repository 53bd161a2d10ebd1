import { unzipSync } from 'fflate';
import { ApiError } from '../../api/errors.ts';

/** In bytes, unpacked, of all that is read: the text of a hundred thick books. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The entries of a ZIP archive that are wanted, by their paths in it; nothing is written anywhere.
 * Throws SOURCE_TOO_LARGE when they are more than 64 MB unpacked, by the sizes that the archive names
 * (no more memory than these is used, whatever is packed), and whatever fflate throws when it is
 * damaged.
 */
export function unzip(
  bytes: Uint8Array,
  fileName: string,
  isWanted: (path: string) => boolean,
): Map<string, Uint8Array> {
  let total = 0;
  const entries = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!isWanted(name)) return false;
      total += originalSize;
      if (total > MAX_BYTES) {
        throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '64 MB of text' });
      }
      return true;
    },
  });
  return new Map(Object.entries(entries));
}
