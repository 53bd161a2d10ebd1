import type { NoteBody, NoteReference } from '../../model/note.ts';
import type { Passage } from '../../model/passage.ts';
import type { SourceSummary } from '../../model/source.ts';

/** Everything that the export of one note is made of. */
export interface NoteMaterial {
  title: string;
  body: NoteBody;
  /** What the note quotes and mentions, and how it stands now. */
  references: readonly NoteReference[];
  /** The quoted passages that are there, by id, and their sources. */
  passages: ReadonlyMap<string, Passage>;
  sources: ReadonlyMap<string, SourceSummary>;
}
