import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ComparedRow } from '../model/revision.ts';
import { resemblance } from './shingles.ts';

/** Paragraphs that share less of their words have nothing to do with each other. */
const LEAST_SHARED = 0.4;

/** How many paragraphs of the other side are looked at for one that a paragraph is like. */
const LOOK_AHEAD = 50;

type Part = NonNullable<ComparedRow['left']>[number];

/** Beyond so many paragraphs that differ, the rest is only set side by side. */
const MOST_PARAGRAPHS = 2_000;

/** Beyond so many words that differ within two paragraphs, both are changed as a whole. */
const MOST_WORDS = 1_000;

/**
 * Two texts, paragraph beside paragraph: those that are equal, those that differ with the words that
 * do, and those that only one of them has. `similarity` is the share of the runs of words that both
 * have, from 0 to 1.
 */
export function compareTexts(
  left: string,
  right: string,
): { rows: ComparedRow[]; similarity: number } {
  const [one, other] = [paragraphsOf(left), paragraphsOf(right)];
  const changes = diffArrays(one, other, { maxEditLength: MOST_PARAGRAPHS }) ?? [
    { removed: true, added: false, value: one },
    { removed: false, added: true, value: other },
  ];
  const rows: ComparedRow[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = () => {
    rows.push(...besideEachOther(removed, added));
    removed = [];
    added = [];
  };
  for (const change of changes) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      settle();
      rows.push(...change.value.map((text) => ({ left: same(text), right: same(text) })));
    }
  }
  settle();
  return { rows, similarity: resemblance(left, right) };
}

/**
 * Paragraphs that differ, each beside the next of the other side that says something like it; one
 * that nothing is like stands alone.
 */
function besideEachOther(left: readonly string[], right: readonly string[]): ComparedRow[] {
  const rows: ComparedRow[] = [];
  const wordsRight = right.map(wordsOf);
  let next = 0;
  for (const text of left) {
    const words = wordsOf(text);
    const near = wordsRight
      .slice(next, next + LOOK_AHEAD)
      .findIndex((other) => isLike(words, other));
    const found = next + near;
    if (near < 0) {
      rows.push({ left: changed(text), right: null });
      continue;
    }
    for (const alone of right.slice(next, found)) rows.push({ left: null, right: changed(alone) });
    rows.push(wordByWord(text, right[found]!));
    next = found + 1;
  }
  for (const alone of right.slice(next)) rows.push({ left: null, right: changed(alone) });
  return rows;
}

/** Whether two paragraphs have a good part of their words in common. */
function isLike(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared >= LEAST_SHARED * Math.max(words.size, others.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu));
}

function wordByWord(one: string, other: string): ComparedRow {
  const parts = diffWordsWithSpace(one, other, { maxEditLength: MOST_WORDS });
  if (!parts) return { left: changed(one), right: changed(other) };
  const side = (without: 'added' | 'removed'): Part[] =>
    parts
      .filter((part) => !part[without])
      .map(({ value, added, removed }) => ({ text: value, changed: added || removed }));
  return { left: side('added'), right: side('removed') };
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

const same = (text: string): Part[] => [{ text, changed: false }];
const changed = (text: string): Part[] => [{ text, changed: true }];
