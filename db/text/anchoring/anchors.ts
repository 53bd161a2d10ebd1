import type { QuotedSpan, Span } from '../../model/span.ts';

/** A passage as it was read in the old text: its spans, in order, with the words around each. */
export interface Anchor {
  id: string;
  spans: readonly QuotedSpan[];
}

/** A change of a text: what stands between two offsets is replaced. Edits are in order and apart. */
export interface Edit extends Span {
  text: string;
}

/** Where a passage may stand in the new text; `score` is from 0 to 1, 1 being certain. */
export interface Placement {
  spans: Span[];
  score: number;
}

/** What became of a passage. Only what is certain is placed; a person decides about the rest. */
export type Anchored =
  | ({ id: string; outcome: 'placed' } & Placement)
  | { id: string; outcome: 'review'; candidates: Placement[] };
