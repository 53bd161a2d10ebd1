import type { RenderedBlock } from '../layOut.ts';
import type { Piece } from './cue.ts';

/** A silence of so many seconds begins a new paragraph. */
const PAUSE = 4;

/** From this length, in UTF-16 units, a turn is parted where a sentence ends … */
const LONG = 500;
/** … and from this one where a cue ends. */
const TOO_LONG = 1200;

const SENTENCE_END = /[.!?…。！？]["'”’»)\]」』]*$/u;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f]/u;

/** What one speaker says, up to where it is parted. */
interface Turn {
  parts: string[];
  length: number;
  last: string;
  start: number | null;
  end: number | null;
  speaker: string | null;
}

/**
 * Joins the words of cues into paragraphs: one a turn, long ones in several, none over a pause. Each
 * keeps from when it is, where that is known, and who speaks.
 */
export function toTurns(pieces: readonly Piece[]): RenderedBlock[] {
  const turns: Turn[] = [];
  for (const { words, start, end, speaker, beginsTurn } of pieces) {
    const turn = turns.at(-1);
    if (words === '' && !beginsTurn) continue;
    if (!turn || beginsTurn || isParted(turn, start)) {
      turns.push({ parts: [words], length: words.length, last: words, start, end, speaker });
      continue;
    }
    if (turn.parts[0] === '') turn.parts.pop();
    else if (!isUnspaced(turn.last, words)) turn.parts.push(' ');
    turn.parts.push(words);
    turn.length += words.length + 1;
    turn.last = words;
    turn.start ??= start;
    turn.end = end ?? turn.end;
  }
  return turns.map(toBlock).filter(({ text }) => text !== '');
}

/** Whether what comes at a time stands apart from a turn. */
function isParted({ length, last, end }: Turn, start: number | null): boolean {
  if (start !== null && end !== null && start - end >= PAUSE) return true;
  return length >= TOO_LONG || (length >= LONG && SENTENCE_END.test(last.slice(-10)));
}

function isUnspaced(before: string, after: string): boolean {
  return UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1));
}

function toBlock({ parts, start, speaker }: Turn): RenderedBlock {
  return {
    kind: 'paragraph',
    text: parts.join('').trim(),
    ...(start === null ? {} : { seconds: start }),
    ...(speaker === null ? {} : { speaker }),
  };
}
