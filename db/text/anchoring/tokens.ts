import { foldText } from '../fold.ts';
import { createKinds, Kind, type Kinds } from './tokenKinds.ts';

/** A text as a row of words and signs. Equal ids, equal words as `foldText` folds them. */
export interface Tokens {
  text: string;
  ids: Int32Array;
  /** UTF-16 offsets, half-open. */
  starts: Int32Array;
  ends: Int32Array;
}

/** Numbers words alike over several texts. */
export interface Vocabulary {
  /** Splits a text: linear, and fast enough for a book. */
  tokenize(text: string): Tokens;
  /** The folded word (or sign) with this id. */
  word(id: number): string;
}

/**
 * A vocabulary to compare texts with: of words in any case when `foldCase` is set. White space,
 * soft hyphens and zero-width spaces are no tokens; a run of dashes or of dots is one, each other
 * sign is one (a quotation mark that opens is another than one that closes), and so is each letter of a script that puts no space between words.
 */
export function createVocabulary({ foldCase }: { foldCase: boolean }): Vocabulary {
  const words: string[] = [];
  const folded = new Map<string, number>();
  // Most words occur again and again, so folding is done once for each form.
  const known = new Map<string, number>();
  const opening = new Map<number, number>();
  const kinds = createKinds();

  function idOf(raw: string): number {
    let id = known.get(raw);
    if (id !== undefined) return id;
    const word = foldText(raw, { case: foldCase }).folded.trim();
    id = word === '' ? -1 : (folded.get(word) ?? words.length);
    if (id === words.length) {
      folded.set(word, id);
      words.push(word);
    }
    known.set(raw, id);
    return id;
  }

  /** The id of a mark that opens a quotation, where `id` is that of the mark as it closes one. */
  function openingId(id: number): number {
    let other = opening.get(id);
    if (other === undefined) {
      other = words.push(words[id]!) - 1;
      opening.set(id, other);
    }
    return other;
  }

  function tokenize(text: string): Tokens {
    const ids = new Int32Array(text.length);
    const starts = new Int32Array(text.length);
    const ends = new Int32Array(text.length);
    let count = 0;
    for (let at = 0; at < text.length;) {
      const kind = kinds.of(text.charCodeAt(at));
      if (kind === Kind.space) {
        at += 1;
        continue;
      }
      const end = kinds.endOf(text, at, kind);
      const id = idOf(text.slice(at, end));
      if (id >= 0) {
        const opens = kind === Kind.quote && opensQuotation(kinds, text, at);
        ids[count] = opens ? openingId(id) : id;
        starts[count] = at;
        ends[count] = end;
        count += 1;
      }
      at = end;
    }
    return {
      text,
      ids: ids.slice(0, count),
      starts: starts.slice(0, count),
      ends: ends.slice(0, count),
    };
  }

  return { tokenize, word: (id) => words[id] ?? '' };
}

/** The folded words and signs from one token up to another, without anything between. */
export function joinWords(
  vocabulary: Vocabulary,
  { ids }: Tokens,
  start: number,
  end: number,
): string {
  let words = '';
  for (let at = start; at < end; at++) words += vocabulary.word(ids[at]!);
  return words;
}

const OPENING = /[“‘«‹„‚「『]/;

/**
 * Whether a quotation mark opens a quotation and so belongs to the words after it. White space
 * tells, as far as there is any; then words, then the mark. Marks beside it are passed over.
 */
function opensQuotation(kinds: Kinds, text: string, at: number): boolean {
  let start = at - 1;
  while (start >= 0 && kinds.of(text.charCodeAt(start)) === Kind.quote) start--;
  let end = at + 1;
  while (end < text.length && kinds.of(text.charCodeAt(end)) === Kind.quote) end++;
  const before = start < 0 ? Kind.space : kinds.of(text.charCodeAt(start));
  const after = end === text.length ? Kind.space : kinds.of(text.charCodeAt(end));
  if (after === Kind.space || before === Kind.word) return false;
  return before === Kind.space || after === Kind.word || OPENING.test(text.charAt(at));
}

/** Index of the first token that ends after the offset; the number of tokens when none does. */
export function tokenEndingAfter({ ends }: Tokens, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first token that starts at or after the offset. */
export function tokenStartingFrom({ starts }: Tokens, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
