import type { SourceDetails } from '../../model/source.ts';
import type { ApiErrorValue } from '../errors.ts';
import type { ImportedSource } from '../importReport.ts';

/** What the import of a file is given: its bytes in base64, or where in an opened archive they are. */
export type BatchContent = { content: string } | { from: { archive: string; path: string } };

/** A file of a batch. `path` is how it is told of; its last part is the name of the file. */
export interface BatchFile {
  path: string;
  /** Gets what is in it when its turn comes. Rejects with an ApiError. */
  read(): Promise<BatchContent>;
  /** Gives it as text, in UTF-8; left out where that cannot be had. Tables of metadata are read so. */
  text?(): Promise<string>;
}

/** A file that is imported, with those that belong to it (see `groupFiles`). */
export interface BatchGroup {
  main: BatchFile;
  companions: readonly BatchFile[];
  /** What is said about it beside the file. */
  details?: Partial<SourceDetails>;
}

/** How far a batch is. */
export interface BatchProgress {
  done: number;
  /** Grows when an archive is opened. */
  total: number;
  /** Files a second, of late; null before that can be told. */
  rate: number | null;
  /** Seconds that the rest will take at this rate. */
  remaining: number | null;
  /** The file whose turn it is; null at the end. */
  path: string | null;
}

/** What became of a file. */
export type BatchResult = { path: string } & (
  { ok: true; sources: ImportedSource[] } | { ok: false; error: ApiErrorValue }
);

/** What became of a batch. What is in it is in the notebook, whole; the rest is not there. */
export interface BatchReport {
  results: BatchResult[];
  /** How many files came in, were there already, and failed. */
  imported: number;
  existing: number;
  failed: number;
  /** How many sources and passages are new. */
  sources: number;
  passages: number;
  /** Files whose turn never came, because it was cancelled or the notebook could not go on. */
  left: number;
  /** Why the notebook could not go on. */
  stopped: ApiErrorValue | null;
}
