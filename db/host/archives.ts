import { v7 as newId } from 'uuid';
import { ApiError } from '../api/errors.ts';

/** An archive that nobody has asked for this long is let go: whoever opened it is gone. */
const KEPT_MS = 10 * 60_000;

interface Archive {
  files: ReadonlyMap<string, Uint8Array>;
  letGo: NodeJS.Timeout;
}

const archives = new Map<string, Archive>();

/** Keeps the files of an opened archive in memory; gives the id by which they can be asked for. */
export function keepArchive(files: ReadonlyArray<{ path: string; bytes: Uint8Array }>): string {
  const id = newId();
  const letGo = setTimeout(() => archives.delete(id), KEPT_MS);
  letGo.unref();
  archives.set(id, { files: new Map(files.map(({ path, bytes }) => [path, bytes])), letGo });
  return id;
}

/** A copy of a file of an archive. Throws UNKNOWN_ARCHIVE when it is not open, or has no such file. */
export function readFromArchive(archive: string, path: string): Uint8Array {
  const open = archives.get(archive);
  open?.letGo.refresh();
  const bytes = open?.files.get(path);
  if (!bytes) throw new ApiError('UNKNOWN_ARCHIVE', { path });
  return bytes.slice();
}

/** Lets the files of an archive go. One that is not open is gone already. */
export function forgetArchive(archive: string): void {
  clearTimeout(archives.get(archive)?.letGo);
  archives.delete(archive);
}
