import type { Place } from '../../api/inputs.ts';
import { ApiError } from '../../api/errors.ts';
import { reanchor } from '../../text/anchoring/reanchor.ts';
import { first, run, type Database } from '../database.ts';
import { movePassage, type MovedEvidence } from './movePassage.ts';
import { placeSpans } from './placeSpans.ts';
import { readAnchorsOf, type EvidenceAnchor } from './readAnchors.ts';
import { noReview } from './reviews.ts';
import { readSourceText, type SourceText } from './sourceText.ts';

/**
 * Places a passage where a person says, in the newest text of its source; its evidence follows where
 * that is certain. Throws UNKNOWN_ID, and as `placeSpans`.
 */
export function placePassage(db: Database, id: string, place: Place, now: Date): void {
  const sourceId = sourceOf(db, id);
  const source = readSourceText(db, sourceId);
  const [passage] = readAnchorsOf(db, [id]);
  const spans = placeSpans(source, place);
  const evidence = passage!.evidence.map((piece) => follow(db, sourceId, source, piece));
  movePassage(db, passage!, source, spans, evidence);
  touch(db, id, now);
}

/** Keeps a passage at the revision it was read in, whatever becomes of its source. Throws UNKNOWN_ID. */
export function keepPassage(db: Database, id: string, now: Date): void {
  sourceOf(db, id);
  const changed = run(
    db,
    `UPDATE passage SET state = 'historical' WHERE id = :id AND state <> 'historical'`,
    { id },
  );
  noReview(db, id);
  if (changed > 0) touch(db, id, now);
}

function sourceOf(db: Database, id: string): string {
  const row = first<{ sourceId: string }>(
    db,
    'SELECT source_id AS sourceId FROM passage WHERE id = :id',
    { id },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'passage', id });
  return row.sourceId;
}

function follow(
  db: Database,
  sourceId: string,
  source: SourceText,
  piece: EvidenceAnchor,
): MovedEvidence {
  const { id, revision, span } = piece;
  if (revision === source.revision) return { ...piece, moved: span };
  const { text } = readSourceText(db, sourceId, revision);
  const [found] = reanchor(text, source.text, [{ id, spans: [span] }]);
  return { ...piece, moved: found?.outcome === 'placed' ? found.spans[0]! : null };
}

function touch(db: Database, id: string, now: Date): void {
  run(db, 'UPDATE passage SET updated_at = :at WHERE id = :id', { id, at: now.toISOString() });
}
