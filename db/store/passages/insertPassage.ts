import { v7 as newId } from 'uuid';
import { dateBounds } from '../../model/partialDate.ts';
import { joinSpanWords, type EvidenceKind, type SaidOn } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { run, type Database } from '../database.ts';
import { citedPlace, quoteSpan, type Role } from './passageParts.ts';
import type { SourceText } from './sourceText.ts';

/** A passage with everything found out: its place is in order, its tags and actors are there. */
export interface ResolvedPassage {
  spans: readonly Span[];
  evidence: ReadonlyArray<Span & { kind: EvidenceKind }>;
  tagIds: readonly string[];
  actorIds: Partial<Record<Role, readonly string[]>>;
  saidOn: SaidOn | null;
  channel: string | null;
  comment: string;
  coder: string | null;
}

/** Adds a passage in the text of a source; gives its id. Nothing is looked up, so it is fast. */
export function insertPassage(
  db: Database,
  sourceId: string,
  { text, blocks, revision }: SourceText,
  passage: ResolvedPassage,
  now: Date,
): string {
  const id = newId();
  const spans = passage.spans.map((span) => quoteSpan(text, span));
  const { saidOn, channel, comment, coder } = passage;
  const bounds = saidOn && dateBounds(saidOn.date);
  const { start } = spans[0]!;
  run(
    db,
    `INSERT INTO passage (id, source_id, revision, start, words, paragraph, page, seconds, comment, coder,
       channel, said_on, said_on_words, said_first, said_last, created_at, updated_at)
     VALUES (:id, :sourceId, :revision, :start, :words, :paragraph, :page, :seconds,
       :comment, :coder,
       :channel, :saidOn, :saidOnWords, :saidFirst, :saidLast, :at, :at)`,
    {
      id,
      sourceId,
      revision,
      start,
      comment,
      coder,
      channel,
      words: joinSpanWords(spans),
      ...citedPlace(blocks, start),
      saidOn: saidOn?.date ?? null,
      saidOnWords: saidOn?.words ?? null,
      saidFirst: bounds?.first ?? null,
      saidLast: bounds?.last ?? null,
      at: now.toISOString(),
    },
  );
  for (const [position, span] of spans.entries()) {
    run(
      db,
      `INSERT INTO passage_span (passage_id, position, start, "end", exact, prefix, suffix)
       VALUES (:id, :position, :start, :end, :exact, :prefix, :suffix)`,
      { id, position, ...span },
    );
  }
  for (const [position, { kind, ...span }] of passage.evidence.entries()) {
    run(
      db,
      `INSERT INTO passage_evidence (passage_id, position, kind, start, "end", exact, prefix, suffix)
       VALUES (:id, :position, :kind, :start, :end, :exact, :prefix, :suffix)`,
      { id, position, kind, ...quoteSpan(text, span) },
    );
  }
  for (const tagId of passage.tagIds) {
    run(db, 'INSERT INTO passage_tag (passage_id, tag_id) VALUES (:id, :tagId)', { id, tagId });
  }
  for (const [role, actorIds] of Object.entries(passage.actorIds)) {
    for (const [position, actorId] of actorIds.entries()) {
      run(
        db,
        `INSERT INTO passage_actor (passage_id, role, position, actor_id)
         VALUES (:id, :role, :position, :actorId)`,
        { id, role, position, actorId },
      );
    }
  }
  return id;
}
