import type { Mention } from './mentions.ts';
import { mentionAt, skipOffice } from './subjects.ts';
import type { Token } from './tokens.ts';
import { ADDRESSING, ADDRESSING_WITH, INDICATIVE, INSISTING } from './vocabulary.ts';

const PREPOSITION = /^(?:in|on|at|by|of|for|to|from|with|and|or|under|after|before|since|until)$/u;

/** Who is spoken to by the cue at `index`: “told Umerov”, “demanded that Russia …”. */
export function addresseesOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Mention[] {
  const verb = tokens[index]!.text;
  const next = tokens[index + 1]?.text ?? '';
  if (ADDRESSING.has(verb)) return objectsAt(tokens, mentions, index + 1);
  if (ADDRESSING_WITH[verb]?.has(next)) return objectsAt(tokens, mentions, index + 2);
  if (INSISTING.has(verb) && next === 'that') {
    const objects = objectsAt(tokens, mentions, index + 2);
    const after = objects.at(-1);
    return after && isSubjunctive(tokens[after.last + 1]) ? objects : [];
  }
  return [];
}

/** The names that begin at a token: one, or several of which the last is joined by “and”. */
function objectsAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Mention[] {
  const first = objectAt(tokens, mentions, index);
  if (!first) return [];
  const objects = [first];
  for (let at = first.last + 1; ; at = objects.at(-1)!.last + 1) {
    const comma = tokens[at]?.text === ',';
    const and = tokens[comma ? at + 1 : at]?.text === 'and';
    const next = comma || and ? objectAt(tokens, mentions, at + Number(comma) + Number(and)) : null;
    if (!next) return [first];
    objects.push(next);
    if (and) return objects;
  }
}

function objectAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Mention | undefined {
  const mention = mentionAt(mentions, skipOffice(tokens, index));
  if (!mention) return undefined;
  const next = tokens[mention.last + 1];
  // “told Erdogan's office” is not to Erdogan, “told Harbour Radio host Mira Holt” is to her.
  if (next?.kind === 'possessive') return undefined;
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return mention;
  return (next.text !== 'and' && mentionAt(mentions, mention.last + 2)) || mention;
}

/** “that Russia share …”, “that Russia must …”, not “that Russia had …”. */
function isSubjunctive(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{Ll}+$/u.test(token.text)) return false;
  const { text } = token;
  return !INDICATIVE.has(text) && !PREPOSITION.test(text) && !/(?:[^s]s|ed|ly)$/u.test(text);
}
