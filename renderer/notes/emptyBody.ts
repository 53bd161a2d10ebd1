import type { NoteBody } from '../../db/model/note.ts';

const paragraph = {
  children: [],
  direction: null,
  format: '',
  indent: 0,
  type: 'paragraph',
  version: 1,
  textFormat: 0,
  textStyle: '',
};

/** The body of a note in which nothing is written yet: one empty paragraph to write into. */
export const emptyNoteBody: NoteBody = bodyOf([]);

/** The body of a note that begins with these blocks and goes on with an empty paragraph. */
export function bodyOf(blocks: readonly unknown[]): NoteBody {
  return {
    root: {
      children: [...blocks, paragraph],
      direction: null,
      format: '',
      indent: 0,
      type: 'root',
      version: 1,
    },
  };
}
