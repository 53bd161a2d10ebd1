import type { ActorKind } from '../../model/actor.ts';
import type { LinkEndKind } from '../../model/link.ts';
import type { ConditionStatus, PassageState } from '../../model/passage.ts';
import type { Credibility, Reliability } from '../../model/source.ts';
import type { StanceSide, TagColor, TagFamily } from '../../model/tag.ts';
import type { SetPool } from './setPool.ts';

/** A day as a number that sorts: 20310303. 0 where there is none. */
export type DayNumber = number;

export interface TagFact {
  id: string;
  name: string;
  family: TagFamily;
  color: TagColor | null;
  letter: string | null;
  side: StanceSide;
  /** Index of the tag above; -1 at the top. */
  parent: number;
  /** Place in the order of lists: stances, issues, free tags, each in its order. */
  order: number;
  gone: boolean;
}

export interface AffiliationFact {
  /** Index of the actor belonged to. */
  to: number;
  role: string | null;
  /** First and last day, inclusive; 0 and 99999999 where it is not said. */
  first: DayNumber;
  last: DayNumber;
}

export interface ActorFact {
  id: string;
  name: string;
  kind: ActorKind | null;
  affiliations: readonly AffiliationFact[];
  gone: boolean;
}

export interface SourceFact {
  id: string;
  seq: number;
  title: string;
  publisher: string | null;
  reliability: Reliability | null;
  credibility: Credibility | null;
  /** The days its date of publication can mean; 0 and 0 without one. */
  first: DayNumber;
  last: DayNumber;
  gone: boolean;
}

export interface ConditionFact {
  id: string;
  /** Row of its passage. */
  row: number;
  action: string;
  unlocks: string | null;
  due: string | null;
  status: ConditionStatus;
  /** Indexes of the actors who must act. */
  requiredOf: readonly number[];
}

export interface LinkFact {
  id: string;
  typeId: string;
  fromKind: LinkEndKind;
  fromId: string;
  toKind: LinkEndKind;
  toId: string;
}

/** The columns of passages: the number at place `row` is that of the passage with that row. */
export interface PassageColumns {
  /** 1 where there is a passage; 0 where it was deleted. */
  alive: Uint8Array;
  /** Its sequence number, which the word index names it by. */
  seq: Int32Array;
  /** Index of its source. */
  source: Int32Array;
  /** Offset of its first span, UTF-16. */
  start: Int32Array;
  /** Index in `STATES`. */
  state: Uint8Array;
  /** Days its own date can mean, 0 without one. */
  saidFirst: Int32Array;
  saidLast: Int32Array;
  /** Number of the set of its tags (indexes of tags, in no order that means anything). */
  tags: Int32Array;
  /** Numbers of the sets of its actors (indexes of actors, in the order of the attribution). */
  speakers: Int32Array;
  onBehalfOf: Int32Array;
  addressees: Int32Array;
  reporters: Int32Array;
  /** Index in `coders`; -1 for nobody. */
  coder: Int32Array;
  /** 1 where it has a comment. */
  comment: Uint8Array;
}

export const STATES: readonly PassageState[] = ['placed', 'review', 'historical'];

/**
 * What a notebook says of its passages, as numbers in columns, for whatever must look at all of them
 * at once: filters, sorting, matrix, ledger, map. Made of the tables and kept true to them by
 * `FactsKeeper`; nothing is stored. A row, like an index of a tag, an actor or a source, means the
 * same thing for as long as the notebook is open.
 */
export interface Facts extends Readonly<PassageColumns> {
  /** Grows with every change: what was derived under another number may be stale. */
  readonly version: number;
  /** How many rows are in use, those of deleted passages included. */
  readonly rows: number;
  /** Ids of passages by row, and back. */
  readonly ids: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly rowOfSeq: ReadonlyMap<number, number>;
  readonly sets: SetPool;
  readonly coders: readonly string[];
  readonly tagList: readonly TagFact[];
  readonly tagIndex: ReadonlyMap<string, number>;
  readonly actorList: readonly ActorFact[];
  readonly actorIndex: ReadonlyMap<string, number>;
  readonly sourceList: readonly SourceFact[];
  readonly sourceIndex: ReadonlyMap<string, number>;
  /** By row; no entry where a passage has none. */
  readonly conditionsOf: ReadonlyMap<number, readonly ConditionFact[]>;
  readonly links: ReadonlyMap<string, LinkFact>;
}

/** The first day a passage can have been said; its source's where it has no date of its own. */
export function firstDay(facts: Facts, row: number): DayNumber {
  return facts.saidFirst[row] || facts.sourceList[facts.source[row]!]!.first;
}

/** The last day a passage can have been said; its source's where it has no date of its own. */
export function lastDay(facts: Facts, row: number): DayNumber {
  return facts.saidLast[row] || facts.sourceList[facts.source[row]!]!.last;
}

/** `2031-03-03` as a number. */
export function dayNumber(day: string): DayNumber {
  return (
    Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
  );
}

/** A number as `2031-03-03`. */
export function dayOf(day: DayNumber): string {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
