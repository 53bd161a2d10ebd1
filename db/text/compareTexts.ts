import { diffArrays } from 'diff';
import type { ComparedRow } from '../model/revision.ts';
import type { Block } from '../model/span.ts';
import { resemblance } from './shingles.ts';
import { wordRuns } from './wordRuns.ts';

/** A text with its paragraphs. */
interface Compared {
  text: string;
  blocks: readonly Block[];
}

/** From this share of common words, two paragraphs are versions of one. */
const SAME_PARAGRAPH = 0.3;

/** Above so many pairs, paragraphs in a changed stretch are taken in their order. */
const MOST_PAIRS = 10_000;

/**
 * Two texts, paragraph beside paragraph, with the words that differ; and the share of runs of words
 * that both have. What only one has stands alone in its row.
 */
export function compareTexts(
  left: Compared,
  right: Compared,
): { rows: ComparedRow[]; similarity: number } {
  const [before, after] = [paragraphsOf(left), paragraphsOf(right)];
  const rows: ComparedRow[] = [];
  let removed: string[] = [];
  const endStretch = (added: string[]) => {
    rows.push(...alignStretch(removed, added));
    removed = [];
  };
  for (const part of diffArrays(before, after)) {
    if (part.removed) removed = part.value;
    else if (part.added) endStretch(part.value);
    else {
      endStretch([]);
      rows.push(...part.value.map((text) => ({ left: same(text), right: same(text) })));
    }
  }
  endStretch([]);
  return { rows, similarity: resemblance(left.text, right.text) };
}

function paragraphsOf({ text, blocks }: Compared): string[] {
  return blocks.map(({ start, end }) => text.slice(start, end));
}

/** Where paragraphs were replaced by others: which of them belong beside each other. */
function alignStretch(before: readonly string[], after: readonly string[]): ComparedRow[] {
  const pairs =
    before.length * after.length > MOST_PAIRS
      ? before.slice(0, after.length).map((_, index) => [index, index] as const)
      : bestPairs(before, after);
  const rows: ComparedRow[] = [];
  let [from, to] = [0, 0];
  const alone = (leftEnd: number, rightEnd: number) => {
    for (; from < leftEnd; from += 1) rows.push({ left: changed(before[from]!), right: null });
    for (; to < rightEnd; to += 1) rows.push({ left: null, right: changed(after[to]!) });
  };
  for (const [left, right] of pairs) {
    alone(left, right);
    rows.push(compareWords(before[from++]!, after[to++]!));
  }
  alone(before.length, after.length);
  return rows;
}

/** The pairs of versions of one paragraph that keep the order and have most in common. */
function bestPairs(
  before: readonly string[],
  after: readonly string[],
): Array<readonly [number, number]> {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [before.map(words), after.map(words)];
  const scores = left.map((one) => right.map((other) => commonShare(one, other)));
  const best = Array.from({ length: before.length + 1 }, () =>
    new Float64Array(after.length + 1).fill(0),
  );
  const paired = (i: number, j: number) =>
    scores[i]![j]! < SAME_PARAGRAPH ? -1 : scores[i]![j]! + best[i + 1]![j + 1]!;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired(i, j));
    }
  }
  const pairs: Array<readonly [number, number]> = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (paired(i, j) === best[i]![j]!) pairs.push([i++, j++]);
    else if (best[i + 1]![j] === best[i]![j]) i += 1;
    else j += 1;
  }
  return pairs;
}

function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / Math.max(one.size + other.size - common, 1);
}

function compareWords(before: string, after: string): ComparedRow {
  const runs = wordRuns(before, after);
  const side = (of: 'before' | 'after') =>
    runs.filter((run) => run[of] !== '').map((run) => ({ text: run[of], changed: run.changed }));
  return { left: side('before'), right: side('after') };
}

function same(text: string) {
  return [{ text, changed: false }];
}

function changed(text: string) {
  return [{ text, changed: true }];
}
