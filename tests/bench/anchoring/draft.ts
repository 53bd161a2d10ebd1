import type { Random } from '../../helpers/random.ts';

/** A stretch of text, each unit with the old offset that it came from; -1 for what is new. */
export interface Draft {
  text: string;
  origins: Int32Array;
}

/** A part of an old text, nothing of it changed. */
export function draftOf(text: string, start: number, end: number): Draft {
  const origins = Int32Array.from({ length: end - start }, (_, index) => start + index);
  return { text: text.slice(start, end), origins };
}

/** Words that nobody had written before. */
export function newDraft(text: string): Draft {
  return { text, origins: new Int32Array(text.length).fill(-1) };
}

/** The drafts one after another. */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  const length = drafts.reduce((sum, { text }) => sum + text.length, 0);
  const origins = new Int32Array(length);
  let at = 0;
  for (const draft of drafts) {
    origins.set(draft.origins, at);
    at += draft.text.length;
  }
  return { text: drafts.map(({ text }) => text).join(''), origins };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The draft with one slip of the pen somewhere between: a letter too many or too few, another
 * letter, or two that changed places. What comes in is within a word, where nobody could doubt
 * whether it belongs to a passage.
 */
export function withTypo(draft: Draft, from: number, to: number, random: Random): Draft {
  const at = from + 1 + random.below(Math.max(1, to - from - 2));
  if (to - from < 4 || !/^\p{L}{2}$/u.test(draft.text.slice(at, at + 2))) return draft;
  if (isChanged(draft, at)) return draft;
  const letter = random.pick([...LETTERS]) ?? 'x';
  const replaced = (start: number, end: number, words: string, origins: readonly number[]) =>
    joinDrafts([
      { text: draft.text.slice(0, start), origins: draft.origins.slice(0, start) },
      { text: words, origins: Int32Array.from(origins) },
      { text: draft.text.slice(end), origins: draft.origins.slice(end) },
    ]);
  const origin = draft.origins[at]!;
  switch (random.below(4)) {
    case 0:
      return replaced(at + 1, at + 1, letter, [-1]);
    case 1:
      return replaced(at, at + 1, '', []);
    case 2:
      return replaced(at, at + 1, letter, [origin]);
    default:
      return replaced(at, at + 2, draft.text[at + 1]! + draft.text[at]!, [
        draft.origins[at + 1]!,
        origin,
      ]);
  }
}

/** Whether the word at a place has a slip already: nobody makes two in one. */
function isChanged({ text, origins }: Draft, at: number): boolean {
  let start = at;
  let end = at + 1;
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--;
  while (end < text.length && /\p{L}/u.test(text[end]!)) end++;
  return origins.slice(start, end).some((origin, index) => origin !== origins[start]! + index);
}

/** The draft with about every other word replaced by one of these. */
export function rewritten(draft: Draft, others: string, random: Random): Draft {
  const words = others.split(/\s+/u);
  const parts: Draft[] = [];
  let copied = 0;
  const copy = (end: number) => {
    parts.push({ text: draft.text.slice(copied, end), origins: draft.origins.slice(copied, end) });
    copied = end;
  };
  for (const { 0: word, index } of draft.text.matchAll(/\S+/gu)) {
    if (random.next() < 0.5) continue;
    copy(index);
    parts.push(newDraft(random.pick(words)!));
    copied = index + word.length;
  }
  copy(draft.text.length);
  return joinDrafts(parts);
}

const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/gu, '"'],
  [/[‘’]/gu, "'"],
  [/[–—]/gu, '-'],
  [/…/gu, '...'],
  [/\u00a0/gu, ' '],
  [/ {2,}/gu, ' '],
];

const CURLY: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)"/gu, '“'],
  [/"/gu, '”'],
  [/'/gu, '’'],
  [/(?<= )-(?= )/gu, '—'],
  [/(?<=[.!?]) (?=\p{Lu})/gu, '  '],
];

/** The draft with quotation marks, dashes and spaces as another program would write them. */
export function normalised(draft: Draft, style: 'straight' | 'curly'): Draft {
  return (style === 'straight' ? STRAIGHT : CURLY).reduce(
    (result, [pattern, words]) => replaceAll(result, pattern, words),
    draft,
  );
}

function replaceAll({ text, origins }: Draft, pattern: RegExp, words: string): Draft {
  const parts: Draft[] = [];
  let copied = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    parts.push({ text: text.slice(copied, index), origins: origins.slice(copied, index) });
    parts.push({ text: words, origins: new Int32Array(words.length).fill(origins[index] ?? -1) });
    copied = index + match.length;
  }
  parts.push({ text: text.slice(copied), origins: origins.slice(copied) });
  return joinDrafts(parts);
}
