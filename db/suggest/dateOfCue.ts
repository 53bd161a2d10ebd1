import type { Clause } from './clause.ts';
import type { Cue } from './cues.ts';
import { isNamed } from './subjects.ts';
import type { Token } from './tokens.ts';

/** How many tokens after a verb its date may stand: “told Erdogan by phone on May 30”. */
const REACH = 8;

/** A sentence may open with its date: “On May 30, …”. */
const OPENING = 2;

/**
 * The words that say when something was said: after the verb and before what is said, between
 * subject and verb, or at the beginning of the sentence; for “said on May 30 … but insists”, those of
 * the verb before. Null where there are none so near.
 */
export function dateOfCue(clause: Clause, cue: Cue): Token | null {
  const { tokens, cues, mentions } = clause;
  for (const token of tokens.slice(cue.index + 1, cue.index + 1 + REACH)) {
    if (token.kind === 'date') return token;
    if (token.kind === 'content' || token.kind === 'mark' || token.text === 'that') break;
  }
  const isDate = ({ kind }: Token) => kind === 'date';
  const subject = mentions.findLast(({ last }) => last < cue.index)?.last ?? 0;
  const between = tokens.slice(subject, cue.index).find(isDate);
  if (between) return between;
  const before = cues.findLast(({ index }) => index < cue.index);
  if (!before) return tokens.slice(0, OPENING).find(isDate) ?? null;
  const sameSubject = isNamed(cue.subject) && before.subject === cue.subject;
  return sameSubject ? dateOfCue(clause, before) : null;
}
