import type { Cue, Piece } from './cue.ts';
import { decodeReferences, plainWords } from './plainWords.ts';

/** Longest name of a speaker, in UTF-16 units. */
const LONGEST_NAME = 60;

/** What marks that another speaks: `>>` in captions, a dash in subtitles. */
const MARK = /^(?:>{2,3}\s*|[-–—]\s+|-(?=\p{Lu}))/u;

/** One to five words with capitals before a colon: “Mirre Olan: …”, “REKE: …”, “Speaker 2: …”. */
const NAMED =
  /^\[?(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}{1,3})){0,4})\]?:(?:\s+|$)/u;

const VOICE = /<v(?:\.[^\s<>]*)?\s+([^<>]*)>/giu;

/** A line, or the part of it with one voice. */
interface Part {
  cue: Cue;
  words: string;
  /** Of a `<v Name>`; undefined where there is none. */
  voice: string | undefined;
  /** Marked as the beginning of a turn. */
  isMarked: boolean;
  /** A name before a colon, which may be that of the speaker. */
  name: string | undefined;
}

/**
 * The words of each cue by who speaks: by `<v Name>`, else by a name before a colon, `>>` or a dash.
 * The name is not part of the words. A name before a colon counts if it is in capitals (where the
 * words are not), of several words, behind a mark, or met with twice: “Remember: …” is none. It holds
 * until another speaks; a voice holds within its cue.
 */
export function toPieces(cues: readonly Cue[]): Piece[] {
  const parts = cues.flatMap(partsOf);
  const counts = new Map<string, number>();
  for (const { name } of parts) {
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const hasVoices = parts.some(({ voice }) => voice !== undefined);
  const pieces: Piece[] = [];
  let speaker: string | null = null;
  for (const part of parts) {
    const name = isSpeaker(part, counts) ? part.name : undefined;
    const before: string | null = speaker;
    if (part.voice !== undefined || hasVoices) speaker = part.voice ?? null;
    else if (name !== undefined) speaker = name;
    else if (part.isMarked) speaker = null;
    const words = name === undefined || hasVoices ? part.words : part.words.replace(NAMED, '');
    const beginsTurn = speaker !== before || (part.isMarked && speaker === null);
    const { start, end } = part.cue;
    pieces.push({ start, end, words: words.trim(), speaker, beginsTurn });
  }
  return pieces;
}

function isSpeaker({ name, words, isMarked }: Part, counts: ReadonlyMap<string, number>): boolean {
  if (name === undefined) return false;
  if (isMarked || counts.get(name)! > 1) return true;
  const rest = words.replace(NAMED, '');
  return isCapital(name) ? !isCapital(rest) : name.includes(' ');
}

/** Whether there are letters and none is small; of long words the beginning tells. */
function isCapital(words: string): boolean {
  const start = words.slice(0, 200);
  return /\p{Lu}{2}/u.test(start) && !/\p{Ll}/u.test(start);
}

function partsOf(cue: Cue): Part[] {
  const parts: Part[] = [];
  let voice: string | undefined;
  for (const line of cue.lines) {
    let from = 0;
    const add = (to: number) => {
      const plain = plainWords(line.slice(from, to));
      const words = plain.replace(MARK, '');
      const name = NAMED.exec(words.slice(0, LONGEST_NAME + 4))?.[1];
      if (words !== '') parts.push({ cue, words, voice, isMarked: words !== plain, name });
    };
    for (const { 0: tag, 1: name, index } of line.matchAll(VOICE)) {
      add(index);
      voice = decodeReferences(name!).slice(0, LONGEST_NAME).toWellFormed().trim() || undefined;
      from = index + tag.length;
    }
    add(line.length);
  }
  return parts;
}
