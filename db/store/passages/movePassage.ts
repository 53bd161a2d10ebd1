import { joinSpanWords } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { run, type Database } from '../database.ts';
import { replaceRows } from '../replaceRows.ts';
import { citedPlace, quoteSpan, setSpans } from './passageParts.ts';
import type { AnchoredPassage, EvidenceAnchor } from './readAnchors.ts';
import { noReview } from './reviews.ts';
import type { SourceText } from './sourceText.ts';

/** A piece of evidence, and where it stands in the text that its passage moves to, if it does. */
export type MovedEvidence = EvidenceAnchor & { moved: Span | null };

/**
 * Places a passage in another revision of its source. Where it was first read is kept. Evidence that
 * has no place there is kept too, with the words and the revision it was read in.
 */
export function movePassage(
  db: Database,
  passage: AnchoredPassage,
  { text, blocks, revision }: SourceText,
  spans: readonly Span[],
  evidence: readonly MovedEvidence[],
): void {
  const { id } = passage;
  if (passage.revision !== revision) keepReading(db, passage);
  const quoted = spans.map((span) => quoteSpan(text, span));
  const { start } = quoted[0]!;
  run(
    db,
    `UPDATE passage SET revision = :revision, state = 'placed', start = :start, words = :words,
       paragraph = :paragraph, page = :page, seconds = :seconds
     WHERE id = :id`,
    { id, revision, start, words: joinSpanWords(quoted), ...citedPlace(blocks, start) },
  );
  setSpans(db, id, quoted);
  replaceRows(
    db,
    'passage_evidence',
    { passage_id: id },
    evidence.map(({ kind, span, moved, revision: readIn }, position) => ({
      position,
      kind,
      ...(moved ? quoteSpan(text, moved) : span),
      revision: moved || readIn === revision ? null : readIn,
    })),
  );
  noReview(db, id);
}

/** Keeps where a passage was first read, and in which revision. */
function keepReading(db: Database, { id, revision, spans }: AnchoredPassage): void {
  run(
    db,
    `INSERT INTO passage_reading (passage_id, revision, spans) VALUES (:id, :revision, :spans)
     ON CONFLICT DO NOTHING`,
    { id, revision, spans: JSON.stringify(spans.map(({ start, end }) => ({ start, end }))) },
  );
}
