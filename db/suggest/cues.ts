import { isOutlet, type Mention } from './mentions.ts';
import { isNamed, subjectAfter, subjectBefore, type Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import {
  ADDRESSING_WITH,
  BEING,
  REPORTING,
  SAYING,
  SAYING_OR_NOUN,
  SAYING_PARTICIPLES,
  STATEMENTS,
} from './vocabulary.ts';

/** A word that tells of saying: “said”, “reported”, “demands”, with who does it. */
export interface Cue {
  /** Which token it is. */
  index: number;
  subject: Subject;
  /** It passes on what others say: “Reuters reported”. */
  reporting: boolean;
  /** A verb, or else a noun as in “Putin's demands”. */
  verb: boolean;
}

/** The cues of a sentence, in order. Those whose subject cannot be told are there too. */
export function findCues(tokens: readonly Token[], mentions: readonly Mention[]): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const owner = ownerOfStatement(tokens, mentions, index);
    if (owner) {
      cues.push({ index, subject: [owner], reporting: isOutlet(owner), verb: false });
      return;
    }
    const subject = subjectOfVerb(tokens, mentions, index, cues);
    if (subject === undefined) return;
    cues.push({ index, subject, reporting: isReporting(token.text, subject), verb: true });
  });
  return cues;
}

/** A person may report as well, but that is saying. */
function isReporting(word: string, subject: Subject): boolean {
  if (!isNamed(subject)) return REPORTING.has(word);
  if (subject.every(isOutlet)) return true;
  return REPORTING.has(word) && subject.every(({ kind, titled }) => kind !== 'person' && !titled);
}

/** Who says it, if the word is a verb of saying; undefined when it is not. */
function subjectOfVerb(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  cues: readonly Cue[],
): Subject | undefined {
  const word = tokens[index]!.text;
  const before = cues.at(-1);
  const earlier = before ? before.subject : openingSubject(tokens, mentions);
  if (SAYING_PARTICIPLES.has(word)) return earlier;
  const verb = SAYING.has(word) || REPORTING.has(word);
  if (!verb && !SAYING_OR_NOUN.has(word)) return undefined;
  if (isAdjective(tokens, index) || lacksPreposition(tokens, index)) return undefined;
  const subject =
    subjectBefore(tokens, mentions, index, earlier) ?? subjectAfter(tokens, mentions, index);
  return subject === null && !verb ? undefined : subject;
}

/** “Putin's broader demands”: the name before the possessive. */
function ownerOfStatement(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Mention | undefined {
  if (!STATEMENTS.has(tokens[index]!.text)) return undefined;
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    if (tokens[at]!.kind === 'possessive') return mentions.find(({ last }) => last === at - 1);
    if (!/^\p{Ll}+$/u.test(tokens[at]!.text)) return undefined;
  }
  return undefined;
}

/** A sentence that begins with a name and goes on in lower case is about who is named. */
export function openingSubject(tokens: readonly Token[], mentions: readonly Mention[]): Subject {
  const [first] = mentions;
  if (!first || first.first > (tokens[0]?.text === 'The' ? 1 : 0)) return null;
  const next = tokens[first.last + 1];
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) ? [first] : null;
}

/** “the announced plan”, “was told”: not somebody's saying. */
function isAdjective(tokens: readonly Token[], index: number): boolean {
  const wordAt = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const before = wordAt(index - 1).endsWith('ly') ? wordAt(index - 2) : wordAt(index - 1);
  return BEING.has(before) || /^(?:the|an?|this|its|their|his|her)$/u.test(before);
}

/** “called on”, “called for”, but not “called it”. */
function lacksPreposition(tokens: readonly Token[], index: number): boolean {
  if (!tokens[index]!.text.startsWith('call')) return false;
  const next = tokens[index + 1]?.text ?? '';
  return next !== 'for' && !ADDRESSING_WITH['called']!.has(next);
}
