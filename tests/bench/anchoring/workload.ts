import { splitPlainText } from '../../../db/text/blocks.ts';
import type { Anchor } from '../../../db/text/anchoring/anchors.ts';
import type { Span } from '../../../db/text/positions.ts';
import { foldText } from '../../../db/text/fold.ts';
import { sentencesIn } from '../../../db/text/segment.ts';
import { describeSpan, trimSpan } from '../../../db/text/selectors.ts';
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

/** A passage and where it truly is in the new text; null where it is gone, or torn apart. */
export interface Case extends Anchor {
  truth: Span[] | null;
  /** What happened to it, for the report. */
  story: string;
}

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

export const RATES: Rates = {
  moved: 0.02,
  inserted: 0.03,
  deleted: 0.02,
  rewritten: 0.01,
  typos: 0.03,
  passageTypos: 0.15,
  passageDeleted: 0.05,
  boilerplate: 0.03,
};

/** A passage has one slip, and at most one more for each so many letters. */
const LETTERS_A_TYPO = 30;

/** Part of a text: a sentence, or what stands between two. */
interface Piece extends Span {
  isSentence: boolean;
}

/**
 * Passages of a text, and what an editor made of the text. `fresh` are sentences that did not
 * stand in it; those that are put in are taken from them.
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
  const stories = passages.map((spans) => (spans.length > 1 ? 'two spans' : 'kept'));
  const drafts = pieces.map(({ start, end }) => draftOf(oldText, start, end));
  const chance = (rate: number) => random.next() < rate;
  const wordsOf = (piece?: Piece) => piece && oldText.slice(piece.start, piece.end);
  const pieceAt = (offset: number) => pieces.findIndex(({ end }) => end > offset);

  // Slips of the pen, in passages and elsewhere.
  passages.forEach((spans, index) => {
    if (!chance(rates.passageTypos)) return;
    const span = random.pick(spans)!;
    const at = pieceAt(span.start);
    const most = Math.min(3, 1 + Math.floor((span.end - span.start) / LETTERS_A_TYPO));
    for (let count = 1 + random.below(most); count > 0; count--) {
      const draft = drafts[at]!;
      const from = draft.origins.indexOf(span.start);
      const to = draft.origins.lastIndexOf(span.end - 1) + 1;
      if (from >= 0) drafts[at] = withTypo(draft, from, to === 0 ? draft.text.length : to, random);
    }
    stories[index] += ', typos';
  });
  pieces.forEach(({ isSentence }, at) => {
    if (!isSentence) return;
    if (chance(rates.typos)) {
      drafts[at] = withTypo(drafts[at]!, 0, drafts[at]!.text.length, random);
    }
    if (chance(rates.rewritten)) drafts[at] = rewritten(drafts[at]!, random.pick(unread)!, random);
  });

  // Passages that are gone, sentences that are gone, sentences that went elsewhere.
  const gone = new Set<number>();
  passages.forEach((spans, index) => {
    if (!chance(rates.passageDeleted)) return;
    for (const span of spans) {
      for (let at = pieceAt(span.start); at <= pieceAt(span.end - 1); at++) gone.add(at);
    }
    stories[index] += ', deleted';
  });
  const inserted = new Map<number, Draft[]>();
  const put = (at: number, draft: Draft) => {
    inserted.set(at, [...(inserted.get(at) ?? []), newDraft(' '), draft]);
  };
  pieces.forEach(({ isSentence }, at) => {
    if (!isSentence) return;
    const elsewhere = random.below(pieces.length) | 1;
    // Beside its like nobody could tell which is which.
    const isBeside = [-2, 0, 2].some(
      (step) => wordsOf(pieces[elsewhere + step]) === wordsOf(pieces[at]),
    );
    if (chance(rates.deleted)) gone.add(at);
    else if (chance(rates.moved) && !gone.has(at) && !isBeside) {
      put(elsewhere, drafts[at]!);
      gone.add(at);
    } else if (chance(rates.inserted)) put(at, newDraft(random.pick(unread)!));
  });
  const edited = joinDrafts(
    drafts.flatMap((draft, at) => [...(gone.has(at) ? [] : [draft]), ...(inserted.get(at) ?? [])]),
  );
  const style = random.below(3);
  const final = style === 0 ? edited : normalised(edited, style === 1 ? 'straight' : 'curly');

  const firsts = new Int32Array(oldText.length).fill(-1);
  const lasts = new Int32Array(oldText.length).fill(-1);
  final.origins.forEach((origin, at) => {
    if (origin < 0) return;
    if (firsts[origin] === -1) firsts[origin] = at;
    lasts[origin] = at;
  });
  const cases = passages.map((spans, index): Case => {
    const now = spans.map((span) => truthOf(span, firsts, lasts));
    const together = now.every((span, at) => span && (at === 0 || span.start >= now[at - 1]!.end));
    const torn =
      !together || spans.some((span, at) => isTorn({ oldText, firsts, final }, span, now[at]!));
    return {
      id: String(index),
      spans: spans.map((span) => ({ ...span, ...describeSpan(oldText, span) })),
      truth: torn ? null : (now as Span[]),
      story: stories[index]!,
    };
  });
  return { oldText, newText: final.text, cases };
}

/** From the first to the last unit that is still there of a span; null where none is. */
function truthOf(span: Span, firsts: Int32Array, lasts: Int32Array): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let at = span.start; at < span.end; at++) {
    if (firsts[at]! < 0) continue;
    start = Math.min(start, firsts[at]!);
    end = Math.max(end, lasts[at]! + 1);
  }
  return end < 0 ? null : { start, end };
}

/** As many letters in a row come or go only with a whole word or sentence. */
const TORN = 4;

/** Whether a whole sentence, or part of one, came or went within a span. */
function isTorn(
  { oldText, firsts, final }: { oldText: string; firsts: Int32Array; final: Draft },
  old: Span,
  now: Span,
): boolean {
  let row = 0;
  const runsOn = (isLost: boolean, unit: string) => {
    if (isLost) row += Number(unit.trim() !== '');
    else if (unit.trim() !== '') row = 0;
    return row >= TORN;
  };
  for (let at = old.start; at < old.end; at++) {
    if (runsOn(firsts[at]! < 0, oldText[at]!)) return true;
  }
  row = 0;
  for (let at = now.start; at < now.end; at++) {
    const origin = final.origins[at]!;
    if (runsOn(origin < old.start || origin >= old.end, final.text[at]!)) return true;
  }
  return false;
}

function cutIntoPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const block of splitPlainText(text)) {
    for (const { start, end } of sentencesIn(text, block)) {
      pieces.push({ start: at, end: start, isSentence: false });
      pieces.push({ start, end, isSentence: true });
      at = end;
    }
  }
  pieces.push({ start: at, end: text.length, isSentence: false });
  return pieces;
}

/** One to two sentences, or some words of one, or one or two words, or two parts of a sentence. */
function pickPassage(text: string, pieces: readonly Piece[], random: Random): Span[] {
  for (;;) {
    const at = random.below(pieces.length - 2) | 1;
    const piece = pieces[at]!;
    const kind = random.next();
    const words = [...text.slice(piece.start, piece.end).matchAll(/\S+/gu)];
    const wordSpan = (first: number, count: number): Span => {
      const last = words[first + count - 1]!;
      return trimSpan(text, {
        start: piece.start + words[first]!.index,
        end: piece.start + last.index + last[0].length,
      })!;
    };
    if (kind < 0.5) return [{ start: piece.start, end: piece.end }];
    if (kind < 0.6) {
      const next = pieces[at + 2];
      // Of two equal short sentences nobody can tell which of them moved.
      const isLong = next && Math.min(next.end - next.start, piece.end - piece.start) > 20;
      if (isLong) return [{ start: piece.start, end: next.end }];
    } else if (kind < 0.88 && words.length >= 4) {
      const count = 3 + random.below(Math.min(10, words.length - 3));
      return [wordSpan(random.below(words.length - count + 1), count)];
    } else if (kind < 0.94 && words.length >= 8) {
      const middle = 3 + random.below(words.length - 6);
      return [wordSpan(0, middle - 1), wordSpan(middle, words.length - middle)];
    } else if (kind >= 0.94) {
      const count = Math.min(words.length, 1 + random.below(2));
      const span = wordSpan(random.below(words.length - count + 1), count);
      if (/\p{L}/u.test(text.slice(span.start, span.end))) return [span];
    }
  }
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
