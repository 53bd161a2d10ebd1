import { z } from 'zod';

/**
 * Every way an operation can fail: what a person reads and what they can do about it. Codes are
 * stable; scripts may depend on them. `{…}` are filled from the error's details.
 */
const CATALOGUE = {
  INVALID_INPUT: {
    message: 'This request cannot be read: {problem}',
    action: 'Correct the named field. `parley operations` lists what each operation takes.',
  },
  UNKNOWN_OPERATION: {
    message: 'There is no operation called “{operation}”.',
    action: '`parley operations` lists them all.',
  },
  UNKNOWN_ID: {
    message: 'There is no {kind} with the id {id} in this notebook.',
    action: 'It may have been deleted or undone. List the {kind}s to find the right id.',
  },
  UNKNOWN_LINK_TYPE: {
    message: 'There is no link type called “{name}”. The types are: {known}.',
    action: 'Use one of these, or add a type with linkType.create.',
  },
  UNKNOWN_CODER: {
    message: 'Nobody called “{name}” made passages in this notebook. Those who did are: {known}.',
    action: 'Use one of these names. `coder.list` tells how many passages each has made.',
  },
  UNKNOWN_REVISION: {
    message: 'This source has no revision {revision}.',
    action: 'Leave the revision out to get the newest.',
  },
  SOURCE_EMPTY: {
    message: '“{fileName}” has no text: it is empty or holds only white space.',
    action: 'Check that this is the right file and that it was saved completely.',
  },
  SOURCE_NOT_TEXT: {
    message: '“{fileName}” is not a text file ({reason}).',
    action: 'Check that this is the right file, or paste the words themselves.',
  },
  SOURCE_FORMAT: {
    message: '“{fileName}” is in a format Parley cannot read.',
    action: 'Save it as PDF, HTML, DOCX or plain text, or paste the words themselves.',
  },
  SOURCE_DAMAGED: {
    message: '“{fileName}” cannot be read as a {format}: {reason}.',
    action: 'Open it in the program it comes from and save it anew, or paste the words themselves.',
  },
  CODEBOOK_FORMAT: {
    message: '“{fileName}” holds no codebook that Parley can read.',
    action: 'Export it anew as a REFI-QDA codebook (.qdc), or as CSV with a column “name”.',
  },
  CODEBOOK_EMPTY: {
    message: 'There is no tag to export.',
    action: 'Make tags first, or export another family.',
  },
  NORMALIZATION_UNSUITED: {
    message: 'The ties of a network “{kind}” cannot be divided by “{normalization}”.',
    action: 'Use one of: {known}.',
  },
  NETWORK_TOO_LARGE: {
    message: 'This network has {rows} rows and {columns} columns: too much for one file.',
    action: 'Filter the passages, or count parties instead of speakers.',
  },
  UNKNOWN_STARTER: {
    message: 'Parley brings along no codebook called “{id}”. There are: {known}.',
    action: 'Use one of these; codebook.starters lists them.',
  },
  ANNOTATIONS_ALONE: {
    message: '“{fileName}” holds annotations of a text, but the text did not come with it.',
    action: 'Choose both together: the text file of the same name (.txt) and this one.',
  },
  SOURCE_NO_TEXT: {
    message: '“{fileName}” holds pictures of its pages, but no text.',
    action: 'Have its text recognised (OCR) in another program, then import the result.',
  },
  SOURCE_TOO_SLOW: {
    message: '“{fileName}” was given up: reading it took longer than {limit}.',
    action: 'It may be damaged, or made to do harm. Save its words as plain text and import those.',
  },
  SOURCE_TOO_COMPLEX: {
    message: '“{fileName}” was given up: reading it needs more memory than it may take ({reason}).',
    action: 'It may be damaged, or made to do harm. Save its words as plain text and import those.',
  },
  UNKNOWN_ENCODING: {
    message: 'There is no encoding called “{encoding}”.',
    action: 'Use a label of the WHATWG Encoding Standard, such as utf-8 or windows-1251.',
  },
  UNKNOWN_ARCHIVE: {
    message: 'This archive is not open any more, or has no file “{path}”.',
    action: 'Open the archive again.',
  },
  REVISION_CONFLICT: {
    message: 'The text was changed since these edits were made: it is at revision {revision}.',
    action: 'Read the newest revision and make the edits there.',
  },
  REVISION_SAME: {
    message: 'This is the text that “{title}” has already.',
    action: 'Nothing has changed.',
  },
  SOURCE_SEVERAL: {
    message: '“{fileName}” holds {count} documents; one text is needed.',
    action: 'Import the file as new sources, or save the one document in a file of its own.',
  },
  SOURCE_TOO_LARGE: {
    message: '“{fileName}” is larger than {limit}.',
    action: 'Split it into several files.',
  },
  FILE_UNREADABLE: {
    message: '“{fileName}” cannot be read: {reason}.',
    action: 'Check that the file exists and that you may read it.',
  },
  FILE_EXISTS: {
    message: 'There is already a file at {path}.',
    action: 'Choose another name, or say --force to overwrite it.',
  },
  FILE_UNWRITABLE: {
    message: '{path} cannot be written: {reason}.',
    action: 'Check that you may write there and that the disk has room.',
  },
  FOLDER_MISSING: {
    message: 'There is no folder {path}.',
    action: 'Make the folder first, or choose another place.',
  },
  MALFORMED_JSON: {
    message: 'This is not JSON. Line {line}, column {column}: {problem}: {excerpt}',
    action:
      'Correct it there. In a shell, put JSON in single quotes, or pass it on standard input.',
  },
  USAGE: {
    message: '{problem}',
    action: '`parley {command}--help` shows how it is used.',
  },
  SPAN_OUT_OF_RANGE: {
    message: 'Characters {start} to {end} do not lie in the text, which has {length}.',
    action: 'Offsets are UTF-16, half-open, and start before they end.',
  },
  SPAN_EMPTY: {
    message: 'There are no words in this selection: it is empty or only white space.',
    action: 'Select at least one word.',
  },
  SPANS_OVERLAP: {
    message: 'Two spans of one passage overlap, at {start} to {end}.',
    action: 'Join them into one span, or make two passages.',
  },
  QUOTE_NOT_FOUND: {
    message: 'These words do not occur in “{title}”: “{quote}”.',
    action: 'Copy them from the source. Differing quotation marks and line breaks do not matter.',
  },
  QUOTE_AMBIGUOUS: {
    message: 'These words occur {count} times in “{title}”, {places}: “{quote}”.',
    action: 'Quote more of the sentence, or say which: {"exact": "…", "occurrence": 2}.',
  },
  QUOTE_OCCURRENCE: {
    message: 'These words occur only {times} in “{title}”, {places}: “{quote}”.',
    action: '`occurrence` counts the places from the beginning of the text; 1 is the first.',
  },
  NAME_TAKEN: {
    message: 'There is already {kind} called “{name}”.',
    action: 'Use another name, or merge the two.',
  },
  CYCLE: {
    message: '“{name}” cannot stand under itself or under something below it.',
    action: 'Choose another place for it.',
  },
  LINK_TO_ITSELF: {
    message: 'A link needs two different ends.',
    action: 'Choose something else to link to.',
  },
  LINK_EXISTS: {
    message: 'These two are already linked: {type}.',
    action: 'Change the link that is there, or choose another relation.',
  },
  LINK_TYPE_NEEDED: {
    message: '“{name}” cannot be let go: {found} are found by it.',
    action: 'Rename it, or merge the other type into this one.',
  },
  IN_USE: {
    message: '“{name}” is still used {count} times.',
    action: 'Merge it into another, or take it off first.',
  },
  NOTE_CONFLICT: {
    message: 'This note was changed elsewhere since it was opened.',
    action: 'Both versions are kept: this one can be saved as a new note.',
  },
  NOTHING_TO_UNDO: { message: 'There is nothing to undo.', action: 'Nothing has changed.' },
  NOTHING_TO_REDO: { message: 'There is nothing to redo.', action: 'Nothing has changed.' },
  NOTEBOOK_MISSING: {
    message: 'There is no notebook at {path}.',
    action: 'Check the name; a new notebook is made by importing into it.',
  },
  NOTEBOOK_EXISTS: {
    message: 'There is already a file at {path}.',
    action: 'Choose another name. Nothing was overwritten.',
  },
  NOTEBOOK_IS_FOLDER: {
    message: '{path} is a folder, not a notebook.',
    action: 'Choose a file that ends in .parley.',
  },
  NOTEBOOK_FOREIGN: {
    message: '{path} is not a Parley notebook.',
    action: 'The file was left untouched. Choose a file that ends in .parley.',
  },
  NOTEBOOK_NEWER: {
    message: '{path} was written by a newer Parley (format {found}; this one knows {known}).',
    action: 'The file was left untouched. Open it with a newer Parley.',
  },
  NOTEBOOK_READ_ONLY: {
    message: '{path} cannot be written to.',
    action: 'The file was left untouched. Copy it to a folder of your own, or change its rights.',
  },
  NOTEBOOK_IN_USE: {
    message: '{path} is open in another window or program.',
    action: 'Close it there first. The file was left untouched.',
  },
  NOTEBOOK_DAMAGED: {
    message: '{path} is damaged: {reason}',
    action: 'Keep the file as it is, and go on with a copy of it from a backup.',
  },
  DISK_FULL: {
    message: 'The disk is full. The last change was not saved; everything before it is safe.',
    action: 'Make room and try again.',
  },
  PROCESS_LOST: {
    message: 'The notebook process stopped before it answered.',
    action: 'What was shown as saved is safe. Try again; the notebook is opened anew.',
  },
  FORBIDDEN: {
    message: 'This request was refused: {reason}',
    action: 'Open Parley by the address it printed.',
  },
  INTERNAL: {
    message: 'Something went wrong inside Parley ({reason}). Nothing was changed.',
    action: 'Try again. If it happens again, please report it with the local log.',
  },
} as const;

export type ErrorCode = keyof typeof CATALOGUE;
export const errorCodes = Object.keys(CATALOGUE) as ErrorCode[];

/** What a failure looks like wherever it crosses a boundary. */
export const ApiErrorValue = z.object({
  code: z.enum(errorCodes as [ErrorCode, ...ErrorCode[]]),
  message: z.string(),
  action: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type ApiErrorValue = z.infer<typeof ApiErrorValue>;

/** A failure a person can act on. Thrown inside a process, a plain value between processes. */
export class ApiError extends Error implements ApiErrorValue {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly action: string;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, details: Record<string, unknown> = {}) {
    const entry = CATALOGUE[code];
    super(fill(entry.message, details));
    this.code = code;
    this.action = fill(entry.action, details);
    this.details = details;
  }

  /** The plain value to send across a boundary. */
  toValue(): ApiErrorValue {
    const { code, message, action, details } = this;
    return { code, message, action, details };
  }

  /** The error again, on the far side of a boundary. */
  static fromValue(value: ApiErrorValue): ApiError {
    const error = new ApiError(value.code, value.details);
    error.message = value.message;
    return error;
  }

  /** Any thrown thing as an ApiError; what is not one becomes INTERNAL, with its cause kept. */
  static from(thrown: unknown): ApiError {
    if (thrown instanceof ApiError) return thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const error = new ApiError('INTERNAL', { reason });
    error.cause = thrown;
    return error;
  }
}

function fill(template: string, details: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    name in details ? String(details[name]) : whole,
  );
}
