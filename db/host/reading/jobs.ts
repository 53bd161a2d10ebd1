import { ApiError } from '../../api/errors.ts';
import { readCodebook } from '../../import/codebook/readCodebook.ts';
import { encodingChoices } from '../../import/encoding/choices.ts';
import { viewOriginal } from '../../import/view/viewOriginal.ts';
import { openArchive, type OpenedArchive } from '../../import/zip/readZip.ts';
import { readDocuments } from '../../import/readDocuments.ts';
import type { ImportedDocument, ImportFile, ReadOptions } from '../../import/imported.ts';

/** A hundred long novels. What is read must be held in memory by two threads at a time. */
const MOST_BLOCKS = 400_000;

/**
 * What the reading thread can do: everything that takes bytes of strangers apart. All of it is
 * plain data in and plain data out.
 */
export const jobs = {
  /** Reads a file as the documents it holds, and gives its bytes back. */
  async read({ file, options }: { file: ImportFile; options: ReadOptions }): Promise<Reading> {
    const documents = await readDocuments(file, options);
    const count = documents.reduce((sum, { blocks }) => sum + blocks.length, 0);
    if (count > MOST_BLOCKS) {
      const reason = `it has ${count} paragraphs`;
      throw new ApiError('SOURCE_TOO_COMPLEX', { fileName: file.fileName, reason });
    }
    return { documents, bytes: file.bytes };
  },

  /** Unpacks an archive of files that are to be imported. */
  async openArchive({ bytes, fileName }: ImportFile): Promise<OpenedArchive> {
    return openArchive(bytes, fileName);
  },

  /** Reads a codebook. */
  async readCodebook({ bytes, fileName }: ImportFile) {
    return readCodebook(bytes, fileName);
  },

  /** Makes a form of a file that can be shown. */
  view: viewOriginal,

  /** Decodes a stretch of a file in every way that it could be meant. */
  async encodings({ bytes }: { bytes: Uint8Array }) {
    return encodingChoices(bytes);
  },
};

/** What a file was read as. */
export interface Reading {
  documents: ImportedDocument[];
  /** Those of the file, which went to the thread and came back. */
  bytes: Uint8Array;
}

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobInput<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;
