import { splitPlainText } from '../../../db/text/blocks.ts';
import type { Span } from '../../../db/text/positions.ts';
import { sentencesIn } from '../../../db/text/segment.ts';
import { trimSpan } from '../../../db/text/selectors.ts';
import type { Random } from '../../helpers/random.ts';

/** Part of a text: a sentence, or what stands between two. */
export interface Piece extends Span {
  isSentence: boolean;
}

/** Sentences, at odd places, and what stands between them, at even ones: the whole text. */
export function cutIntoPieces(text: string): Piece[] {
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
export function pickPassage(text: string, pieces: readonly Piece[], random: Random): Span[] {
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
