import type { Anchor, Anchored } from '../../text/anchoring/anchors.ts';
import { reanchor } from '../../text/anchoring/reanchor.ts';
import type { Database } from '../database.ts';
import { movePassage } from './movePassage.ts';
import { readAnchors, type AnchoredPassage } from './readAnchors.ts';
import { needReview } from './reviews.ts';
import { readSourceText, type SourceText } from './sourceText.ts';

/** Says where passages of an older text stand in a newer one. */
export type Follow = (
  oldText: string,
  newText: string,
  anchors: readonly Anchor[],
) => readonly Anchored[];

/**
 * Moves the passages of a source to its newest revision. Those of revision `before` go where `follow`
 * says, those that already need review, of that and older ones, where the difference between the
 * texts says. One that cannot be placed with certainty stays as it was read, and needs review. What
 * is kept as historical stays so.
 */
export function followRevision(
  db: Database,
  sourceId: string,
  before: number,
  follow: Follow,
): { placed: number; needReview: number } {
  const source = readSourceText(db, sourceId);
  const passages = readAnchors(db, sourceId);
  const outcomes = anchor(db, sourceId, source, before, follow, passages);
  const counts = { placed: 0, needReview: 0 };
  for (const passage of passages) {
    const outcome = outcomes.get(passage.id)!;
    if (outcome.outcome === 'placed') {
      const evidence = passage.evidence.map((piece) => {
        const found = outcomes.get(piece.id);
        return { ...piece, moved: found?.outcome === 'placed' ? found.spans[0]! : null };
      });
      movePassage(db, passage, source, outcome.spans, evidence);
      counts.placed += 1;
    } else {
      needReview(db, passage.id, source.revision, outcome.candidates);
      counts.needReview += 1;
    }
  }
  return counts;
}

/** What becomes of every passage and every piece of evidence, by their ids. */
function anchor(
  db: Database,
  sourceId: string,
  source: SourceText,
  before: number,
  follow: Follow,
  passages: readonly AnchoredPassage[],
): Map<string, Anchored> {
  const anchors = passages.flatMap(({ id, revision, spans, evidence }) => [
    { id, revision, spans },
    ...evidence.map((piece) => ({ id: piece.id, revision: piece.revision, spans: [piece.span] })),
  ]);
  const outcomes = new Map<string, Anchored>();
  for (const [revision, ofRevision] of Map.groupBy(anchors, (one) => one.revision)) {
    const { text } = readSourceText(db, sourceId, revision);
    const place = revision === before ? follow : reanchor;
    for (const outcome of place(text, source.text, ofRevision)) outcomes.set(outcome.id, outcome);
  }
  return outcomes;
}
