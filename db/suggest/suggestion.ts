import type { ActorKind } from '../model/actor.ts';
import type { PartialDate } from '../model/partialDate.ts';
import type { SaidOn } from '../model/passage.ts';
import type { Block, Span } from '../model/span.ts';
import type { TagRef } from '../model/tag.ts';

/** An actor of the notebook, with every name it answers to. */
export interface KnownActor {
  /** The name it is shown by. */
  name: string;
  kind: ActorKind | null;
  /** Own name and aliases, as written and folded for comparison. */
  names: ReadonlyArray<{ name: string; folded: string }>;
}

/** A selection, the text it was made in, and what the notebook knows. Offsets are UTF-16. */
export interface SuggestionRequest {
  text: string;
  blocks: readonly Block[];
  /** What was selected: in order, within the text, not empty. */
  spans: readonly Span[];
  /** When the source was published: what “on Tuesday” and “May 28” are reckoned from. */
  published: PartialDate | null;
  actors: readonly KnownActor[];
  issues: readonly TagRef[];
  /** Issues of the passages nearby, the nearest first. */
  nearbyIssues: readonly TagRef[];
}

/** What the words around a selection suggest for its attribution; empty where they say nothing. */
export interface Suggestion {
  speakers: string[];
  addressees: string[];
  reportedBy: string[];
  saidOn: SaidOn | null;
  issues: TagRef[];
}
