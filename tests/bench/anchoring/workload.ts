import type { Span } from '../../../db/text/positions.ts';
import { foldText } from '../../../db/text/fold.ts';
import type { Random } from '../../helpers/random.ts';
import {
  draftOf,
  joinDrafts,
  newDraft,
  normalised,
  rewritten,
  withTypo,
  type Draft,
} from './draft.ts';
import { cutIntoPieces, pickPassage, type Piece } from './pieces.ts';
import { findTruth, type Case } from './truth.ts';

/** Two texts, and passages of the old one. */
export interface Workload {
  oldText: string;
  newText: string;
  cases: Case[];
}

/** How often things happen, each from 0 to 1. */
export interface Rates {
  /** Of sentences. */
  moved: number;
  inserted: number;
  deleted: number;
  /** Of sentences, with every other word another. */
  rewritten: number;
  /** Of sentences, with a slip each. */
  typos: number;
  /** Of passages, besides. */
  passageTypos: number;
  passageDeleted: number;
  /** Of paragraphs of the old text, followed by one of a few that come again and again. */
  boilerplate: number;
}

/** The edits that the bench is about. */
export const RATES: Rates = {
  moved: 0.02,
  inserted: 0.03,
  deleted: 0.02,
  rewritten: 0,
  typos: 0.03,
  passageTypos: 0.15,
  passageDeleted: 0.05,
  boilerplate: 0.03,
};

/** A passage has one slip, and at most one more for each so many letters. */
const LETTERS_A_TYPO = 30;

/** With sentences that were written anew around words of the old. */
export const HARSH_RATES: Rates = { ...RATES, rewritten: 0.01 };

/** A text on the way to another: its pieces, and what they became. */
interface Desk {
  text: string;
  pieces: readonly Piece[];
  passages: readonly (readonly Span[])[];
  drafts: Draft[];
  /** Sentences of others, that did not stand in the text. */
  unread: readonly string[];
  random: Random;
}

/**
 * Passages of a text, and what an editor made of the text. `fresh` are sentences of other texts;
 * those that are put in are taken from them, and so are those that come again and again.
 */
export function makeWorkload(
  text: string,
  fresh: readonly string[],
  passageCount: number,
  random: Random,
  rates: Rates = RATES,
): Workload {
  const unread = notIn(text, fresh);
  const repeated = Array.from({ length: 4 }, (_, index) => unread.splice(0, 1 + (index % 2)));
  const oldText = withBoilerplate(text, repeated, random, rates.boilerplate);
  const pieces = cutIntoPieces(oldText);
  const passages = Array.from({ length: passageCount }, () => pickPassage(oldText, pieces, random));
  const drafts = pieces.map(({ start, end }) => draftOf(oldText, start, end));
  const desk: Desk = { text: oldText, pieces, passages, drafts, unread, random };
  makeSlips(desk, rates);
  const edited = rearrange(desk, rates);
  const style = random.pick(['straight', 'curly', null] as const) ?? null;
  const draft = style === null ? edited : normalised(edited, style);
  return { oldText, newText: draft.text, cases: findTruth(oldText, draft, passages) };
}

/** Slips of the pen in passages and elsewhere, and sentences that are written anew. */
function makeSlips({ pieces, passages, drafts, unread, random }: Desk, rates: Rates): void {
  for (const spans of passages) {
    if (random.next() >= rates.passageTypos) continue;
    const span = random.pick(spans)!;
    const at = pieceAt(pieces, span.start);
    const most = Math.min(3, 1 + Math.floor((span.end - span.start) / LETTERS_A_TYPO));
    for (let count = 1 + random.below(most); count > 0; count--) {
      const draft = drafts[at]!;
      const from = draft.origins.indexOf(span.start);
      const to = draft.origins.lastIndexOf(span.end - 1) + 1;
      if (from >= 0) drafts[at] = withTypo(draft, from, to === 0 ? draft.text.length : to, random);
    }
  }
  for (const [at, { isSentence }] of pieces.entries()) {
    if (!isSentence) continue;
    const draft = drafts[at]!;
    if (random.next() < rates.typos) drafts[at] = withTypo(draft, 0, draft.text.length, random);
    if (random.next() < rates.rewritten) {
      drafts[at] = rewritten(draft, random.pick(unread)!, random);
    }
  }
}

/** The drafts without what is gone, with what is new, and with what moved where it is now. */
function rearrange(desk: Desk, rates: Rates): Draft {
  const { pieces, passages, drafts, unread, random } = desk;
  const gone = new Set<number>();
  for (const spans of passages) {
    if (random.next() >= rates.passageDeleted) continue;
    for (const span of spans) {
      const last = pieceAt(pieces, span.end - 1);
      for (let at = pieceAt(pieces, span.start); at <= last; at++) gone.add(at);
    }
  }
  const inserted = new Map<number, Draft[]>();
  const put = (at: number, draft: Draft) =>
    inserted.set(at, [...(inserted.get(at) ?? []), newDraft(' '), draft]);
  for (const [at, { isSentence }] of pieces.entries()) {
    if (!isSentence) continue;
    const elsewhere = random.below(pieces.length) | 1;
    if (random.next() < rates.deleted) gone.add(at);
    else if (random.next() < rates.moved && !gone.has(at) && !isLikeNear(desk, at, elsewhere)) {
      put(elsewhere, drafts[at]!);
      gone.add(at);
    } else if (random.next() < rates.inserted) put(at, newDraft(random.pick(unread)!));
  }
  return joinDrafts(
    drafts.flatMap((draft, at) => [...(gone.has(at) ? [] : [draft]), ...(inserted.get(at) ?? [])]),
  );
}

/** Whether a sentence would be put beside its like, where nobody could tell which is which. */
function isLikeNear({ text, pieces }: Desk, at: number, place: number): boolean {
  const words = (piece?: Piece) => piece && text.slice(piece.start, piece.end);
  return [-2, 0, 2].some((step) => words(pieces[place + step]) === words(pieces[at]));
}

function pieceAt(pieces: readonly Piece[], offset: number): number {
  return pieces.findIndex(({ end }) => end > offset);
}

/** Those sentences that stand nowhere in the text, and each only once. */
function notIn(text: string, sentences: readonly string[]): string[] {
  const known = foldText(text, { case: true }).folded;
  const folded = new Map(sentences.map((one) => [foldText(one, { case: true }).folded, one]));
  return [...folded].filter(([words]) => !known.includes(words)).map(([, one]) => one);
}

/** The text with paragraphs between its own that come again and again. */
function withBoilerplate(
  text: string,
  repeated: readonly string[][],
  random: Random,
  rate: number,
): string {
  return text.replace(/\n\n/gu, (gap) =>
    random.next() < rate ? `${gap}${random.pick(repeated)!.join(' ')}${gap}` : gap,
  );
}
