/** How much of a ZIP archive is read. All is measured while unpacking, whatever its headers claim. */
export interface ZipLimits {
  /** Bytes of all its files together, unpacked. */
  total: number;
  /** Files in it. */
  files: number;
  /** How many times larger than packed a file may be. */
  ratio: number;
}

export const MB = 1024 * 1024;

export const ZIP_LIMITS: ZipLimits = { total: 512 * MB, files: 10_000, ratio: 200 };

/** Up to this many bytes a file may be of any ratio: blank templates and styles pack very well. */
export const ANY_RATIO = MB;

/** Entries that are looked at, files or not: a directory of more is not read at all. */
export const MAX_ENTRIES = 100_000;
