import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import { BETWEEN, SUBJECT_PRONOUNS, TITLES } from './vocabulary.ts';

/** Who does what a verb says: named people, “he” or “she”, or nobody that can be told. */
export type Subject = readonly Mention[] | 'pronoun' | null;

/** Whether a subject is named. */
export function isNamed(subject: Subject): subject is readonly Mention[] {
  return subject !== null && subject !== 'pronoun';
}

/** Longest apposition, in tokens: “Umerov, the defence minister of …, said”. */
const LONGEST_APPOSITION = 16;

/**
 * The subject of the verb at `index`, which stands before it. `earlier` is that of the verb before,
 * for “said … but insists”.
 */
export function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  earlier: Subject,
): Subject {
  const at = skipBetween(tokens, index - 1);
  const token = tokens[at];
  if (!token) return null;
  const named = mentions.find(({ last }) => last === at);
  if (named) return withOthers(tokens, mentions, named);
  const word = token.text.toLowerCase();
  if (token.kind === 'mark') return beforeApposition(tokens, mentions, at);
  if (SUBJECT_PRONOUNS.has(word)) return 'pronoun';
  if (word === 'and' || word === 'but') return earlier;
  if (word === 'who') {
    const before = tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1;
    return only(mentions.find(({ last }) => last === before));
  }
  return null;
}

/** The subject of a verb that follows it, after a quotation: “…,” said Umerov. */
export function subjectAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Subject {
  const before = tokens[index - 1]?.kind === 'mark' ? index - 2 : index - 1;
  if (tokens[before]?.kind !== 'content') return null;
  return only(mentionAt(mentions, skipOffice(tokens, index + 1)));
}

/** The mention that begins at a token. */
export function mentionAt(mentions: readonly Mention[], index: number): Mention | undefined {
  return mentions.find(({ first }) => first === index);
}

/** Where a name can begin after an article and an office in lower case. */
export function skipOffice(tokens: readonly Token[], index: number): number {
  let at = index;
  while (
    tokens[at]?.kind === 'word' &&
    (tokens[at]!.text === 'the' || TITLES.has(tokens[at]!.text))
  ) {
    at++;
  }
  return at;
}

/** The mentions that are joined to one by “and” and commas, that one last. */
function withOthers(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  last: Mention,
): Mention[] {
  const before = last.first - 1;
  if (tokens[before]?.text !== 'and') return [last];
  const list = [last];
  for (let at = before - 1; ;) {
    const mention = mentions.find((one) => one.last === at);
    if (!mention) break;
    list.unshift(mention);
    at = mention.first - 1;
    if (tokens[at]?.text !== ',') break;
    at--;
  }
  return list;
}

function beforeApposition(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  closing: number,
): Subject {
  const mark = tokens[closing]!.text === ')' ? '(' : tokens[closing]!.text;
  const opening = tokens.findLastIndex(
    ({ kind, text }, index) => index < closing && kind === 'mark' && text === mark,
  );
  if (opening < 0 || closing - opening > LONGEST_APPOSITION) return null;
  // “the defence minister, Rustem Umerov, said”, but not “Umerov (Kyiv) said”
  const inside =
    mark === '('
      ? undefined
      : mentions.find(({ first, last }) => first === opening + 1 && last === closing - 1);
  return only(inside ?? mentions.find(({ last }) => last === opening - 1));
}

/** Goes back over what may stand between subject and verb: adverbs, auxiliaries, dates. */
function skipBetween(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (token.kind === 'date') {
      at--;
      if (/^(?:on|in|by|since|late|early)$/iu.test(tokens[at]?.text ?? '')) at--;
    } else if (token.kind === 'word' && isBetween(token.text)) at--;
    else break;
  }
  return at;
}

function isBetween(word: string): boolean {
  return BETWEEN.has(word) || /^\p{Ll}+ly$/u.test(word);
}

function only(mention: Mention | undefined): Subject {
  return mention ? [mention] : null;
}
