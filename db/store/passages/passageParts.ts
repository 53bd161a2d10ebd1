import type { EvidenceInput } from '../../api/inputs.ts';
import type { EvidenceKind } from '../../model/passage.ts';
import type { Block, QuotedSpan, Span } from '../../model/span.ts';
import { blockAt } from '../../text/blocks.ts';
import { describeSpan } from '../../text/selectors.ts';
import { all, type Database } from '../database.ts';
import { replaceRows } from '../replaceRows.ts';
import { placeQuote } from './placeQuote.ts';
import { trim } from './placeSpans.ts';
import type { SourceText } from './sourceText.ts';

/** The part an actor has in an attribution, as it is stored. */
export type Role = 'speaker' | 'onBehalfOf' | 'addressee' | 'reporter';

/** A span with the words in it and around it. */
export function quoteSpan(text: string, { start, end }: Span): QuotedSpan {
  return { start, end, ...describeSpan(text, { start, end }) };
}

/** Where a passage is cited from: its ¶ (none in a heading), its page, its time in a recording. */
export interface CitedPlace {
  paragraph: number | null;
  page: number | null;
  seconds: number | null;
}

/** What the block that holds an offset is cited by. */
export function citedPlace(blocks: readonly Block[], offset: number): CitedPlace {
  const { number = null, page = null, seconds = null } = blocks[blockAt(blocks, offset)] ?? {};
  return { paragraph: number, page, seconds };
}

/** Makes these the spans of a passage; tells whether they were not. */
export function setSpans(db: Database, id: string, spans: readonly QuotedSpan[]): boolean {
  return replaceRows(
    db,
    'passage_span',
    { passage_id: id },
    spans.map((span, position) => ({ position, ...span })),
  );
}

/** A place that names the speaker or carries the cue. */
export type EvidencePlace = Span & { kind: EvidenceKind };

/**
 * Where the evidence of a passage is. A quote is looked for in the paragraphs of the passage first.
 * Throws as `trim` and `placeQuote`.
 */
export function placeEvidence(
  source: SourceText,
  spans: readonly Span[],
  evidence: readonly EvidenceInput[],
): EvidencePlace[] {
  return evidence.map((input) => {
    const span = 'quote' in input ? placeQuote(source, input.quote, spans) : input;
    return { kind: input.kind, ...trim(source.text, span) };
  });
}

/**
 * Makes these the evidence of a passage; tells whether they were not. What was read in an older
 * revision and has no place in this one stays, until evidence of the same kind is given.
 */
export function setEvidence(
  db: Database,
  id: string,
  text: string,
  evidence: readonly EvidencePlace[],
): boolean {
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const former = all<QuotedSpan & { kind: EvidenceKind; revision: number }>(
    db,
    `SELECT kind, start, "end", exact, prefix, suffix, revision FROM passage_evidence
     WHERE passage_id = :id AND revision IS NOT NULL ORDER BY position`,
    { id },
  ).filter(({ kind }) => !kinds.has(kind));
  const given = evidence.map(({ kind, ...span }) => ({
    kind,
    ...quoteSpan(text, span),
    revision: null,
  }));
  return replaceRows(
    db,
    'passage_evidence',
    { passage_id: id },
    [...given, ...former].map((piece, position) => ({ position, ...piece })),
  );
}

/** Makes these the tags of a passage; tells whether they were not. The tags must exist. */
export function setTags(db: Database, id: string, tagIds: readonly string[]): boolean {
  return replaceRows(
    db,
    'passage_tag',
    { passage_id: id },
    tagIds.map((tag_id) => ({ tag_id })),
  );
}

/** Makes these the actors of a passage in a role; tells whether they were not. They must exist. */
export function setActors(
  db: Database,
  id: string,
  role: Role,
  actorIds: readonly string[],
): boolean {
  return replaceRows(
    db,
    'passage_actor',
    { passage_id: id, role },
    actorIds.map((actor_id, position) => ({ position, actor_id })),
  );
}
