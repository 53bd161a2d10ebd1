import { all, type Database } from '../database.ts';

/**
 * Everything the doctor can find, by its stable code, with what it means for whoever reads it.
 * docs/notebook-format.md lists them; a test keeps the two in step.
 */
export const PROBLEMS = {
  FILE_DAMAGED: 'The file itself is damaged: SQLite finds a page, row or constraint broken.',
  REFERENCE_BROKEN: 'A row refers to another that is gone.',
  UNREADABLE: 'A check could not be made, because SQLite cannot read what it needs.',
  INDEX_DAMAGED: 'A search index is broken. Search may miss things; nothing written is lost.',
  INDEX_DIFFERS: 'A search index does not hold what it should. Search may miss things.',
  ORIGINAL_CHANGED: 'The bytes of an original file are not those that were imported.',
  SNAPSHOT_CHANGED: 'The text of a source is not the one that was imported.',
  SNAPSHOT_LENGTH: 'The length kept with a text is not the length it has.',
  FINGERPRINT_DIFFERS: 'What tells a text to be the same as another is not that of this text.',
  BLOCKS_INVALID: 'The blocks of a text do not have the form they should.',
  BLOCK_OUT_OF_RANGE: 'A block of a text lies outside it, or before the end of the one before.',
  REVISION_MISSING: 'A source, or a passage of it, is of a revision that is not there.',
  PASSAGE_WITHOUT_SPAN: 'A passage has no place in the text.',
  SPAN_OUT_OF_RANGE: 'A passage, or its evidence, lies outside the text.',
  SPAN_WORDS_DIFFER: 'A passage, or its evidence, does not have the words of its place.',
  SPAN_ORDER: 'The spans of a passage overlap or are out of order.',
  PASSAGE_WORDS_DIFFER: 'The words of a passage are not those of its spans.',
  PASSAGE_START_DIFFERS: 'The start of a passage is not that of its first span.',
  PASSAGE_BEHIND: 'A passage counts as placed, but not in the present text of its source.',
  REVIEW_DIFFERS: 'What is kept for the review of a passage does not go with its state.',
  PASSAGE_DATES_DIFFER: 'The days of a passage do not follow from the date it was said on.',
  CONDITION_STATUS_DIFFERS: 'The status of a condition is not that of its last change.',
  CONDITION_MISPLACED: 'A part of a condition belongs to another passage than the condition.',
  DATE_INVALID: 'A date does not exist or has another form than it should.',
  ID_INVALID: 'An id is not a UUID.',
  TAG_CIRCLE: 'A tag stands under itself.',
  TAG_FAMILY_DIFFERS: 'A tag is of another family than the tag it stands under.',
  ACTOR_UNNAMED: 'An actor has no row for its own name, so it cannot be found by it.',
  NAME_FOLDED_WRONG: 'A name is not folded as names are compared, so it cannot be found.',
  LINK_END_MISSING: 'A link leads to something that is gone.',
  LINK_TO_ITSELF: 'A link has the same thing at both ends.',
  NOTE_UNREADABLE: 'The body of a note is not a Lexical document.',
  NOTE_REFERENCES_DIFFER: 'What is kept about the quotations of a note is not what it quotes.',
  HISTORY_UNREADABLE: 'A step of the history cannot be undone: what it kept cannot be read.',
  HISTORY_ORDER: 'A step is undone though a later one is done.',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** Something that cannot be so in a sound notebook. */
export interface Problem {
  code: ProblemCode;
  message: string;
}

/** Looks for problems of one sort. Reads only. */
export type Check = (db: Database) => Iterable<Problem>;

/** A check that is one query: each row it gives is a problem, put in words by `describe`. */
export function queryCheck<Row>(
  code: ProblemCode,
  sql: string,
  describe: (row: Row) => string,
): Check {
  return (db) => all<Row>(db, sql).map((row) => ({ code, message: describe(row) }));
}

/** Words of the notebook, short enough for a line. */
export function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
