import type { EvidenceKind } from '../../model/passage.ts';
import type { QuotedSpan } from '../../model/span.ts';
import { all, type Database } from '../database.ts';

/** A piece of evidence, where it was read. */
export interface EvidenceAnchor {
  /** Tells it from everything else that is anchored. */
  id: string;
  kind: EvidenceKind;
  revision: number;
  span: QuotedSpan;
}

/** A passage as it was read, with what is to follow it. */
export interface AnchoredPassage {
  id: string;
  revision: number;
  spans: QuotedSpan[];
  evidence: EvidenceAnchor[];
}

/** The passages of a source that follow its text: all but those that are kept as historical. */
export function readAnchors(db: Database, sourceId: string): AnchoredPassage[] {
  const ids = all<{ id: string }>(
    db,
    `SELECT id FROM passage WHERE source_id = :sourceId AND state <> 'historical'
     ORDER BY start, seq`,
    { sourceId },
  );
  return readAnchorsOf(
    db,
    ids.map(({ id }) => id),
  );
}

/** The passages with these ids, in their order, whatever their state. */
export function readAnchorsOf(db: Database, ids: readonly string[]): AnchoredPassage[] {
  const parameters = { ids: JSON.stringify(ids) };
  const spans = Map.groupBy(
    all<QuotedSpan & { passageId: string }>(
      db,
      `SELECT passage_id AS passageId, start, "end", exact, prefix, suffix FROM passage_span
       WHERE passage_id IN (SELECT value FROM json_each(:ids)) ORDER BY passage_id, position`,
      parameters,
    ).map(toPart),
    ({ passageId }) => passageId,
  );
  const evidence = Map.groupBy(
    all<QuotedSpan & { passageId: string; id: string; kind: EvidenceKind; revision: number }>(
      db,
      `SELECT passage_id AS passageId, passage_id || '/' || position AS id, kind,
         coalesce(passage_evidence.revision, passage.revision) AS revision,
         passage_evidence.start, "end", exact, prefix, suffix
       FROM passage_evidence JOIN passage ON passage.id = passage_id
       WHERE passage_id IN (SELECT value FROM json_each(:ids)) ORDER BY passage_id, position`,
      parameters,
    ).map(toPart),
    ({ passageId }) => passageId,
  );
  return all<{ id: string; revision: number }>(
    db,
    `SELECT passage.id, revision FROM json_each(:ids) AS wanted
     CROSS JOIN passage ON passage.id = wanted.value ORDER BY wanted.key`,
    parameters,
  ).map((passage) => ({
    ...passage,
    spans: (spans.get(passage.id) ?? []).map(({ span }) => span),
    evidence: (evidence.get(passage.id) ?? []).map(({ id, kind, revision, span }) => ({
      id,
      kind,
      revision,
      span,
    })),
  }));
}

function toPart<Row extends QuotedSpan & { passageId: string }>(row: Row) {
  const { start, end, exact, prefix, suffix, ...rest } = row;
  return { ...rest, span: { start, end, exact, prefix, suffix } };
}
