import { strToU8, zipSync, type ZipOptions } from 'fflate';

/** A ZIP archive of these files, by their paths. */
export function zipOf(
  files: Record<string, string | Uint8Array>,
  options: ZipOptions = {},
): Uint8Array {
  const contents = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(contents) as Record<string, Uint8Array>, options);
}

/** Places of fields in an entry of the list of files (APPNOTE 4.3.12), and their widths in bytes. */
const FIELDS = {
  madeBy: [5, 1],
  flags: [8, 2],
  method: [10, 2],
  crc: [16, 4],
  packedSize: [20, 4],
  size: [24, 4],
  attributes: [38, 4],
  offset: [42, 4],
} as const;

type Fields = Partial<Record<keyof typeof FIELDS, number>>;

/** The archive with fields of one entry of its list changed, as a damaged or lying one has them. */
export function withEntry(archive: Uint8Array, path: string, fields: Fields): Uint8Array {
  const changed = Buffer.from(archive);
  const at = entryAt(changed, path);
  for (const [name, value] of Object.entries(fields)) {
    const [offset, width] = FIELDS[name as keyof typeof FIELDS];
    changed.writeUIntLE(value, at + offset, width);
  }
  return changed;
}

/** The archive with the name of one entry replaced by bytes of the same number. */
export function renamed(archive: Uint8Array, path: string, name: Uint8Array): Uint8Array {
  const changed = Buffer.from(archive);
  changed.set(name, entryAt(changed, path) + 46);
  return changed;
}

function entryAt(archive: Buffer, path: string): number {
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0;) {
    const length = archive.readUInt16LE(at + 28);
    if (archive.toString('latin1', at + 46, at + 46 + length) === path) return at;
    at = archive.indexOf('PK\u0001\u0002', at + 1);
  }
  throw new Error(`The archive has no ${path}.`);
}
