import { ApiError } from '../../api/errors.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { isNoFile, unsafeName } from './entryName.ts';
import { ZIP_LIMITS, type ZipLimits } from './limits.ts';
import { ZipProblem, damaged, tooMuch } from './problem.ts';
import { Unpacker } from './unpack.ts';

/** How a document is read that is a ZIP archive inside. */
export interface ZipOptions extends Partial<ZipLimits> {
  /** What it is called when it cannot be read: “Word document”. */
  format?: string;
  /** Which of its files are wanted; all when left out. The others are not unpacked. */
  wanted?: (path: string) => boolean;
}

/**
 * The files of a document that is a ZIP archive inside (DOCX, ODT, XLSX, EPUB …), by their paths.
 * One bad file makes the whole unreadable. Folders and what macOS adds are left out. Throws an
 * ApiError: SOURCE_DAMAGED (also for passwords, links, and names that lead out of the archive) or
 * SOURCE_TOO_COMPLEX.
 */
export function readZip(
  bytes: Uint8Array,
  fileName: string,
  { format = 'ZIP archive', wanted = () => true, ...some }: ZipOptions = {},
): Map<string, Uint8Array> {
  const limits = { ...ZIP_LIMITS, ...some };
  return orApiError(fileName, format, () => {
    const entries = filesIn(bytes);
    if (entries.length > limits.files) throw tooManyFiles(limits);
    const unpacker = new Unpacker(bytes, limits);
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const unsafe = unsafeName(entry.name);
      if (unsafe !== null) throw damaged(`of one of its files, ${unsafe}`);
      if (files.has(entry.name)) throw damaged(`it holds “${entry.name}” twice`);
      if (wanted(entry.name)) files.set(entry.name, unpacker.unpack(entry));
    }
    return files;
  });
}

/** What an archive of sources holds: the files that can be read, and those that cannot, and why. */
export interface OpenedArchive {
  files: Array<{ path: string; bytes: Uint8Array }>;
  refused: Array<{ path: string; reason: string }>;
}

/** Archives in an archive are not opened: their number and size could not be told beforehand. */
const ARCHIVE = /\.(?:zip|7z|rar|tar|t?gz|bz2|xz|zst)$/iu;

/**
 * The files of a ZIP archive of sources, in its order. A bad file refuses only itself, one that
 * would go beyond the limits itself and those after it; reasons are clauses for a person (“it is
 * protected by a password”). Throws an ApiError, SOURCE_DAMAGED or SOURCE_TOO_COMPLEX, where the
 * archive as a whole cannot be read.
 */
export function openArchive(
  bytes: Uint8Array,
  fileName: string,
  limits: ZipLimits = ZIP_LIMITS,
): OpenedArchive {
  const archive: OpenedArchive = { files: [], refused: [] };
  const unpacker = new Unpacker(bytes, limits);
  const paths = new Set<string>();
  for (const entry of orApiError(fileName, 'ZIP archive', () => filesIn(bytes))) {
    const path = entry.name;
    try {
      refuseAsSource(path, paths);
      if (archive.files.length >= limits.files) throw tooManyFiles(limits);
      archive.files.push({ path, bytes: unpacker.unpack(entry) });
      paths.add(path);
    } catch (error) {
      if (!(error instanceof ZipProblem)) throw error;
      archive.refused.push({ path, reason: error.message });
    }
  }
  return archive;
}

/**
 * The names of the files in what may be a ZIP archive, without unpacking: to find out what it is.
 * Empty where it is none, or damaged.
 */
export function namesInZip(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  try {
    return filesIn(bytes).map(({ name }) => name);
  } catch (error) {
    if (error instanceof ZipProblem) return [];
    throw error;
  }
}

function filesIn(bytes: Uint8Array): ZipEntry[] {
  return readDirectory(bytes).filter(({ name }) => !isNoFile(name));
}

function refuseAsSource(path: string, others: ReadonlySet<string>): void {
  const unsafe = unsafeName(path);
  if (unsafe !== null) throw damaged(unsafe);
  if (ARCHIVE.test(path)) throw damaged('it is an archive within an archive');
  if (others.has(path)) throw damaged('the archive holds another file of this name');
}

function tooManyFiles({ files }: ZipLimits): ZipProblem {
  return tooMuch(`the archive holds more than ${files.toLocaleString('en')} files`);
}

function orApiError<T>(fileName: string, format: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    throw new ApiError(error.code, { fileName, format, reason: error.message });
  }
}
