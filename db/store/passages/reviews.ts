import type { Placement } from '../../text/anchoring/anchors.ts';
import { run, type Database } from '../database.ts';

/** Puts a passage on the list of those that need review, with where it may stand in a revision. */
export function needReview(
  db: Database,
  id: string,
  revision: number,
  candidates: readonly Placement[],
): void {
  run(db, `UPDATE passage SET state = 'review' WHERE id = :id AND state <> 'review'`, { id });
  run(
    db,
    `INSERT INTO passage_candidates (passage_id, revision, candidates)
     VALUES (:id, :revision, :candidates)
     ON CONFLICT (passage_id) DO UPDATE SET revision = excluded.revision,
       candidates = excluded.candidates`,
    {
      id,
      revision,
      candidates: JSON.stringify(candidates.map(({ spans, score }) => ({ spans, score }))),
    },
  );
}

/** Takes a passage off that list. */
export function noReview(db: Database, id: string): void {
  run(db, 'DELETE FROM passage_candidates WHERE passage_id = :id', { id });
}
