import { ApiError } from '../../api/errors.ts';
import { joinSpanWords } from '../../model/passage.ts';
import type { Review } from '../../model/revision.ts';
import type { Span } from '../../model/span.ts';
import type { Placement } from '../../text/anchoring/anchors.ts';
import { snippetAround } from '../../text/snippet.ts';
import { first, type Database } from '../database.ts';
import { quoteSpan } from './passageParts.ts';
import { readSourceText } from './sourceText.ts';

/** How much is shown either side of the words as they were read, in UTF-16 units. */
const CONTEXT = 200;

interface ReviewRow {
  sourceId: string;
  revision: number;
  spans: string;
  candidatesIn: number | null;
  candidates: string | null;
}

/**
 * A passage as it was read and where it may stand now. One that needs review was read where it still
 * is; one that has followed its source since, in the revision it was first read in. Throws
 * UNKNOWN_ID.
 */
export function readReview(db: Database, id: string): Review {
  const row = first<ReviewRow>(
    db,
    `SELECT source_id AS sourceId, coalesce(reading.revision, passage.revision) AS revision,
       coalesce(reading.spans, (
         SELECT json_group_array(json_object('start', start, 'end', "end") ORDER BY position)
         FROM passage_span WHERE passage_id = passage.id)) AS spans,
       review.revision AS candidatesIn, candidates
     FROM passage
     LEFT JOIN passage_reading AS reading
       ON reading.passage_id = passage.id AND passage.state = 'placed'
     LEFT JOIN passage_candidates AS review ON review.passage_id = passage.id
     WHERE passage.id = :id`,
    { id },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'passage', id });
  const { sourceId, revision } = row;
  const { text } = readSourceText(db, sourceId, revision);
  const spans = JSON.parse(row.spans) as Span[];
  const words = spans.map((span) => quoteSpan(text, span));
  const { before, after } = contextOf(text, spans);
  return {
    passageId: id,
    sourceId,
    revision,
    words: joinSpanWords(words),
    before,
    after,
    candidates: readCandidates(db, row),
  };
}

function contextOf(text: string, spans: readonly Span[]): { before: string; after: string } {
  const around = { start: spans[0]!.start, end: spans.at(-1)!.end };
  const { before, after } = snippetAround(text, around, { radius: CONTEXT });
  return { before, after };
}

function readCandidates(
  db: Database,
  { sourceId, candidatesIn, candidates }: ReviewRow,
): Review['candidates'] {
  if (candidatesIn === null || candidates === null) return [];
  const { text } = readSourceText(db, sourceId, candidatesIn);
  return (JSON.parse(candidates) as Placement[]).map(({ spans, score }) => ({
    spans: spans.map((span) => quoteSpan(text, span)),
    score,
  }));
}
