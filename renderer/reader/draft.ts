import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import type { PartialDate } from '../../db/model/partialDate.ts';
import type { Span } from '../../db/model/span.ts';
import type { TagRef } from '../../db/model/tag.ts';
import { mergeTouching } from '../../db/text/spans.ts';

/** What something typed into the popover is of the passage. */
export const ROLES = ['issue', 'by', 'for', 'to', 'on', 'via', 'tag'] as const;
export type Role = (typeof ROLES)[number];

/** One thing said of the passage to be made. */
export interface DraftToken {
  role: Role;
  /** Of a tag or an actor that is there already; null for one that will be created. */
  id: string | null;
  label: string;
  /** It came from the sentence, not from the person. */
  suggested: boolean;
  /** Of a date. */
  date?: PartialDate;
  /** The words of the source that a suggested date came from. */
  words?: string | null;
}

/** A passage on its way: what the popover holds. */
export interface Draft {
  spans: Span[];
  /** Ids of stances, in the order in which they were set. */
  stances: string[];
  tokens: DraftToken[];
}

/** A draft of the given words, with nothing said about them. */
export function startDraft(span: Span): Draft {
  return { spans: [span], stances: [], tokens: [] };
}

/** Adds words to a draft; what touches becomes one span. */
export function addSpan(draft: Draft, span: Span): Draft {
  return { ...draft, spans: mergeTouching([...draft.spans, span]) };
}

/** Takes one of several spans off a draft. */
export function dropSpan(draft: Draft, index: number): Draft {
  if (draft.spans.length === 1) return draft;
  return { ...draft, spans: draft.spans.filter((_, at) => at !== index) };
}

/** Sets a stance, or takes it off where it is set. */
export function toggleStance(draft: Draft, id: string): Draft {
  const stances = draft.stances.includes(id)
    ? draft.stances.filter((other) => other !== id)
    : [...draft.stances, id];
  return { ...draft, stances };
}

/** Sets a tag of any family, or takes it off where it is set. */
export function toggleTag(draft: Draft, { id, name, family }: TagRef): Draft {
  if (family === 'stance') return toggleStance(draft, id);
  const role = family === 'issue' ? 'issue' : 'tag';
  const token = { role, id, label: name, suggested: false } as const;
  const present = draft.tokens.find((other) => isSameToken(other, token));
  // What was only suggested is confirmed first.
  return present && !present.suggested ? removeToken(draft, present) : addToken(draft, token);
}

/** The ids of all tags that are set. */
export function tagsOf({ stances, tokens }: Draft): string[] {
  const others = tokens.flatMap(({ role, id, suggested }) =>
    (role === 'issue' || role === 'tag') && id !== null && !suggested ? [id] : [],
  );
  return [...stances, ...others];
}

/**
 * Adds what a person said. It takes the place of what was suggested for the same role, except for
 * issues, of which there may well be several; there is only ever one date.
 */
export function addToken(draft: Draft, token: DraftToken): Draft {
  const kept = draft.tokens.filter((other) => {
    if (other.role !== token.role) return true;
    if (token.role === 'on' || isSameToken(other, token)) return false;
    return token.role === 'issue' || !other.suggested;
  });
  return { ...draft, tokens: [...kept, { ...token, suggested: false }] };
}

/** Takes something off again. */
export function removeToken(draft: Draft, token: DraftToken): Draft {
  return { ...draft, tokens: draft.tokens.filter((other) => !isSameToken(other, token)) };
}

/** What the sentence suggests, for every role of which the person has said nothing yet. */
export function withSuggestions(draft: Draft, suggestions: OutputOf<'passage.suggest'>): Draft {
  const { speakers, addressees, reportedBy, saidOn, issues } = suggestions;
  const actors = (role: Role, names: readonly string[]) =>
    names.map((label): DraftToken => ({ role, id: null, label, suggested: true }));
  const suggested: DraftToken[] = [
    ...issues.map(({ id, name }): DraftToken => ({
      role: 'issue',
      id,
      label: name,
      suggested: true,
    })),
    ...actors('by', speakers),
    ...actors('to', addressees),
    ...actors('via', reportedBy),
  ];
  if (saidOn) {
    const { date, words } = saidOn;
    suggested.push({ role: 'on', id: null, label: date, suggested: true, date, words });
  }
  const own = draft.tokens.filter((token) => !token.suggested);
  const taken = new Set(own.map(({ role }) => role));
  return { ...draft, tokens: [...own, ...suggested.filter(({ role }) => !taken.has(role))] };
}

/** Whether the person has said anything yet that would be lost. */
export function isTouched({ spans, stances, tokens }: Draft): boolean {
  return spans.length > 1 || stances.length > 0 || tokens.some((token) => !token.suggested);
}

/** The draft as the notebook takes it. */
export function toPassage(sourceId: string, draft: Draft): InputOf<'passage.create'> {
  const of = (role: Role) => draft.tokens.filter((token) => token.role === role);
  const actors = (role: Role) => of(role).map(({ id, label }) => id ?? label);
  const [said] = of('on');
  return {
    sourceId,
    spans: draft.spans,
    tags: [
      ...draft.stances,
      ...of('issue').map(({ id, label }) => id ?? label),
      ...of('tag').map(({ id, label }) => id ?? ({ name: label, family: 'free' } as const)),
    ],
    speakers: actors('by'),
    onBehalfOf: actors('for'),
    addressees: actors('to'),
    reportedBy: actors('via'),
    saidOn: said?.date ? { date: said.date, words: said.words ?? null } : null,
  };
}

/**
 * Takes apart what is typed into the popover's first field: `by Reke` is a speaker. `prefixes` are
 * the words that lead to each role. Without one it is an issue.
 */
export function readEntry(
  typed: string,
  prefixes: Readonly<Record<Role, string>>,
): { role: Role; query: string; prefixed: boolean } {
  const match = /^\s*(\S+)\s+(.*)$/su.exec(typed);
  const word = match?.[1]?.toLocaleLowerCase();
  const role = ROLES.find((one) => prefixes[one] === word);
  if (!match || !role) return { role: 'issue', query: typed.trim(), prefixed: false };
  return { role, query: match[2]!.trim(), prefixed: true };
}

function isSameToken(a: DraftToken, b: DraftToken): boolean {
  if (a.role !== b.role) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.label.toLocaleLowerCase() === b.label.toLocaleLowerCase();
}
