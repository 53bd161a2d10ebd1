import type { EvidenceInput } from '../../api/inputs.ts';
import type { EvidenceKind } from '../../model/passage.ts';
import type { QuotedSpan, Span } from '../../model/span.ts';
import { describeSpan } from '../../text/selectors.ts';
import type { Database } from '../database.ts';
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

/** Makes these the spans of a passage; tells whether they were not. */
export function setSpans(db: Database, id: string, spans: readonly QuotedSpan[]): boolean {
  return replaceRows(
    db,
    'passage_span',
    { passage_id: id },
    spans.map((span, position) => ({ position, ...span })),
  );
}

/**
 * Makes these the evidence of a passage; tells whether they were not. A quote is looked for in the
 * paragraphs of the passage first. Throws as `trim` and `placeQuote`.
 */
export function setEvidence(
  db: Database,
  id: string,
  source: SourceText,
  spans: readonly Span[],
  evidence: readonly EvidenceInput[],
): boolean {
  const placed = evidence.map((input): QuotedSpan & { kind: EvidenceKind } => {
    const span = 'quote' in input ? placeQuote(source, input.quote, spans) : input;
    return { kind: input.kind, ...quoteSpan(source.text, trim(source.text, span)) };
  });
  return replaceRows(
    db,
    'passage_evidence',
    { passage_id: id },
    placed.map((span, position) => ({ position, ...span })),
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
