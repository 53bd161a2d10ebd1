import type { ImportWarning } from '../api/importReport.ts';
import type { ActorKind } from '../model/actor.ts';
import type { PartialDate } from '../model/partialDate.ts';
import type { EvidenceKind } from '../model/passage.ts';
import type { SourceDetails } from '../model/source.ts';
import type { Block, Span } from '../model/span.ts';
import type { TagFamily } from '../model/tag.ts';

/** A file to be read: what it is called (no folders) and its bytes. */
export interface ImportFile {
  fileName: string;
  bytes: Uint8Array;
  /** Files that belong to it and mean nothing alone: the `.ann` files of a brat text. */
  companions?: readonly ImportFile[];
}

/** What may be said beside a file about how it is to be read. */
export interface ReadOptions {
  /** The encoding of its text, as a WHATWG label (`windows-1251`); found out where it is not said. */
  encoding?: string | undefined;
  /** Whether a person chose all of it, so that nothing is left out as what surrounds an article. */
  pasted?: boolean;
}

/** What a file says, in the form in which Parley keeps it. One file may hold several. */
export interface ImportedDocument {
  /** Normalized: no BOM, LF line ends. All positions count in it. */
  text: string;
  blocks: Block[];
  mediaType: string;
  /** What the file says about itself. */
  details: Partial<SourceDetails>;
  /** How its bytes were decoded, a WHATWG label; null where the format itself says it. */
  encoding: string | null;
  /** What is kept as its original, where that is not the whole file: one message of several. */
  original?: { fileName: string; bytes: Uint8Array };
  /** Passages that the file brings with it. */
  passages?: ImportedPassage[];
  /** Relations between these. */
  links?: ImportedLink[];
  /** What a person should know of: words that disagree, parts that were left out. */
  warnings: ImportWarning[];
}

/** A passage that another program made. */
export interface ImportedPassage {
  /** Tells it from the others of its document; links refer to it. */
  key: string;
  spans: Span[];
  tags: Array<{ name: string; family: TagFamily }>;
  speakers: ImportedActor[];
  /** What the file names as the speaker's organisation; becomes an affiliation of the speakers. */
  organisations: ImportedActor[];
  saidOn: PartialDate | null;
  evidence: Array<Span & { kind: EvidenceKind }>;
  comment: string;
  /** Who made it, where several worked on the same text. */
  coder: string | null;
}

/** An actor by name, with what the file knows of it. */
export interface ImportedActor {
  name: string;
  kind: ActorKind | null;
  aliases: string[];
  comment: string;
}

/** A relation between two passages of a document, by their keys. */
export interface ImportedLink {
  from: string;
  to: string;
  /** The name of the link type; an unknown one is made. */
  type: string;
  note: string;
}

/** What a reader of a format gives; the rest follows from the format. */
export type ReadDocument = Omit<ImportedDocument, 'mediaType' | 'encoding' | 'warnings'> &
  Partial<Pick<ImportedDocument, 'mediaType' | 'encoding' | 'warnings'>>;

/** A kind of file that can be imported. */
export interface ImportFormat {
  /** As it is called in messages: “PDF”, “Word document”. */
  name: string;
  mediaType: string;
  /** Endings of file names, in lower case, without the dot. */
  extensions: readonly string[];
  /**
   * Whether the content shows that it is of this format, whatever the file is called. Left out
   * where content cannot tell, as with plain text. `start` is the first 4 kB.
   */
  recognises?(start: Uint8Array, file: ImportFile): boolean;
  /**
   * Reads a file of this format; rejects with an ApiError: SOURCE_NOT_TEXT or SOURCE_DAMAGED where
   * the content is not what it should be, SOURCE_TOO_LARGE where it would take too much.
   */
  read(file: ImportFile, options: ReadOptions): Promise<ReadDocument[]>;
}
