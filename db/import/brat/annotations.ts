/** Words of the text that have a type: a line `T1⇥Content 48 53;60 64⇥words words`. */
export interface TextBound {
  id: string;
  type: string;
  /** Half-open, in the order of the line; still counted as the file counts. */
  fragments: Array<{ start: number; end: number }>;
  words: string;
  /** Of the file, from 1. */
  line: number;
}

/** Something that plays a part in an event or relation, by its id. */
export interface Argument {
  /** Without the number that tells several of one role apart: `Content2` is a Content. */
  role: string;
  target: string;
}

/** `E1⇥Attribution:T4 Content:T3 Cue:T2`: what happens, the words that say so, and its parts. */
export interface BratEvent {
  id: string;
  type: string;
  /** The id of the words that say so. */
  trigger: string;
  parts: Argument[];
  line: number;
}

/** `R1⇥Answers Arg1:T3 Arg2:E4`, and `*⇥Equiv T1 T2`, which has no id and no roles. */
export interface Relation {
  id: string;
  type: string;
  parts: Argument[];
  line: number;
}

/** `A1⇥Confidence E1 High`, or `A2⇥Negation E1` with no value. */
export interface Attribute {
  type: string;
  target: string;
  value: string | null;
}

/** What is noted on an annotation: a comment (`#`) or its entry in a reference work (`N`). */
export interface Remark {
  target: string;
  words: string;
}

/** What an `.ann` file says. Ids are told apart within one file only. */
export interface Annotations {
  textBounds: Map<string, TextBound>;
  events: Map<string, BratEvent>;
  relations: Relation[];
  attributes: Attribute[];
  remarks: Remark[];
}
