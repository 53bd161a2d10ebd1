import type { SourceDetails } from '../model/source.ts';
import type { Block } from '../model/span.ts';

/** What a file says, in the form in which Parley keeps it. */
export interface ImportedDocument {
  /** Normalized: no BOM, LF line ends. All positions count in it. */
  text: string;
  blocks: Block[];
  mediaType: string;
  /** What the file says about itself. */
  details: Partial<SourceDetails>;
}

/** A kind of file that can be imported. */
export interface ImportFormat {
  mediaType: string;
  /** Endings of file names, in lower case, without the dot. */
  extensions: readonly string[];
  /**
   * Reads a file of this format. Throws an ApiError, SOURCE_NOT_TEXT where the content is not what
   * the name says.
   */
  read(bytes: Uint8Array, fileName: string): Omit<ImportedDocument, 'mediaType'>;
}
