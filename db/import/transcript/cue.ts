/** What is shown at one time in a recording. */
export interface Cue {
  /** From and to when, in seconds; null where its times cannot be read. */
  start: number | null;
  end: number | null;
  /** As they are in the file, with their tags. None is empty. */
  lines: string[];
}

/** Words of one speaker out of a cue. */
export interface Piece {
  start: number | null;
  end: number | null;
  words: string;
  /** Who speaks; null where that is not said. */
  speaker: string | null;
  /** Whether a turn begins with it: another speaks than before, or it is marked so. */
  beginsTurn: boolean;
}
