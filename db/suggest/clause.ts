import { findCues, type Cue } from './cues.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { KnownName } from './knownNames.ts';
import type { Span } from '../model/span.ts';
import { tokenize, type Mask, type Token } from './tokens.ts';

/** A sentence taken apart. */
export interface Clause {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  cues: readonly Cue[];
}

/** Takes a sentence apart. What is masked is not looked into; `isName` is as in `findMentions`. */
export function readClause(
  text: string,
  sentence: Span,
  masks: readonly Mask[],
  known: readonly KnownName[],
  isName: (word: string) => boolean,
): Clause {
  const tokens = tokenize(text, sentence, masks);
  const mentions = findMentions(tokens, known, isName);
  return { tokens, mentions, cues: findCues(tokens, mentions) };
}
