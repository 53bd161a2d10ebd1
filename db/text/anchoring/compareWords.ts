import type { ComparedRow } from '../../model/revision.ts';
import type { Span } from '../positions.ts';
import { alignField } from './alignField.ts';

/** A run of words of one side. */
export type Part = NonNullable<ComparedRow['left']>[number];

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;

/**
 * Two paragraphs with the words and signs that differ marked. They are compared as they are
 * written, but for white space. A space is marked where the words on both sides of it are.
 */
export function compareWords(left: string, right: string): { left: Part[]; right: Part[] } {
  const ids = new Map<string, number>();
  const read = (text: string) => {
    const spans: Span[] = [];
    const row: number[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      let id = ids.get(word);
      if (id === undefined) ids.set(word, (id = ids.size));
      spans.push({ start: index, end: index + word.length });
      row.push(id);
    }
    return { spans, row: Int32Array.from(row) };
  };
  const old = read(left);
  const fresh = read(right);
  const image = alignField(old.row, fresh.row, {
    oldStart: 0,
    oldEnd: old.row.length,
    newStart: 0,
    newEnd: fresh.row.length,
  });
  const kept = new Set(image);
  return {
    left: toParts(left, old.spans, (at) => image[at]! < 0),
    right: toParts(right, fresh.spans, (at) => !kept.has(at)),
  };
}

/** The text in as few parts as possible, cut between words. */
function toParts(text: string, words: readonly Span[], isChanged: (at: number) => boolean): Part[] {
  const parts: Part[] = [];
  const add = (piece: string, changed: boolean) => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last?.changed === changed) last.text += piece;
    else parts.push({ text: piece, changed });
  };
  let written = 0;
  let before = true;
  words.forEach(({ start, end }, at) => {
    const changed = isChanged(at);
    add(text.slice(written, start), changed && before && at > 0);
    add(text.slice(start, end), changed);
    written = end;
    before = changed;
  });
  add(text.slice(written), false);
  return parts;
}
