import { ApiError } from '../../api/errors.ts';
import type { PassageFields, Place } from '../../api/inputs.ts';
import { joinSpanWords } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { resolveActors } from '../actors/actorNames.ts';
import { all, first, run, type Database } from '../database.ts';
import { removeLinksOf } from '../links/removeLinks.ts';
import { resolveTags } from '../tags/resolveTags.ts';
import { insertPassage, type ResolvedPassage } from './insertPassage.ts';
import { columnsOf, saidOnOf, type Columns } from './passageColumns.ts';
import {
  citedPlace,
  placeEvidence,
  quoteSpan,
  setActors,
  setEvidence,
  setSpans,
  setTags,
} from './passageParts.ts';
import { placeSpans } from './placeSpans.ts';
import { readSourceText, type SourceText } from './sourceText.ts';
import { setConditions } from './writeConditions.ts';

/** What a passage is made of: where its words are, and what is said about them. */
export type NewPassage = { sourceId: string } & Place & PassageFields;

/**
 * Makes a passage in the newest revision of a source; gives its id. Unknown tags and actors are
 * created. Throws UNKNOWN_ID, and as `placeSpans` and `setEvidence` do.
 */
export function createPassage(db: Database, passage: NewPassage, now: Date): string {
  const source = readSourceText(db, passage.sourceId);
  const spans = placeSpans(source, passage);
  const { tags, speakers, onBehalfOf, addressees, reportedBy, evidence, conditions } = passage;
  const resolved: ResolvedPassage = {
    spans,
    evidence: placeEvidence(source, spans, evidence ?? []),
    tagIds: resolveTags(db, tags ?? []),
    actorIds: {
      speaker: resolveActors(db, speakers),
      onBehalfOf: resolveActors(db, onBehalfOf),
      addressee: resolveActors(db, addressees),
      reporter: resolveActors(db, reportedBy),
    },
    saidOn: saidOnOf(passage.saidOn),
    channel: passage.channel || null,
    comment: passage.comment ?? '',
    coder: passage.coder || null,
  };
  const id = insertPassage(db, passage.sourceId, source, resolved, now);
  if (conditions) setConditions(db, id, conditions, now);
  return id;
}

/**
 * Changes what is given of a passage and leaves the rest; a list replaces the one before, null
 * clears. Its time of change moves only when something did change. Throws as `createPassage`.
 */
export function updatePassage(
  db: Database,
  id: string,
  changes: Place & PassageFields,
  now: Date,
): void {
  const row = first<{ sourceId: string; revision: number }>(
    db,
    'SELECT source_id AS sourceId, revision FROM passage WHERE id = :id',
    { id },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'passage', id });
  const source = readSourceText(db, row.sourceId, row.revision);
  const isMoved = changes.spans !== undefined || changes.quotes !== undefined;
  const place = isMoved ? describePlace(source, placeSpans(source, changes)) : null;
  const changed = [
    place !== null && setColumns(db, id, place.columns),
    place !== null && setSpans(db, id, place.spans),
    setFields(db, id, source, place?.spans ?? readSpans(db, id), changes, now),
  ];
  if (changed.includes(true)) setColumns(db, id, { updated_at: now.toISOString() });
}

/** Deletes a passage and its links. Throws UNKNOWN_ID. */
export function deletePassage(db: Database, id: string): void {
  removeLinksOf(db, [id]);
  const deleted = run(db, 'DELETE FROM passage WHERE id = :id', { id });
  if (deleted === 0) throw new ApiError('UNKNOWN_ID', { kind: 'passage', id });
}

function readSpans(db: Database, id: string): Span[] {
  return all<Span>(
    db,
    'SELECT start, "end" FROM passage_span WHERE passage_id = :id ORDER BY position',
    { id },
  );
}

function describePlace({ text, blocks }: SourceText, spans: readonly Span[]) {
  const quoted = spans.map((span) => quoteSpan(text, span));
  const { start } = spans[0]!;
  const columns = { start, words: joinSpanWords(quoted), ...citedPlace(blocks, start) };
  return { spans: quoted, columns };
}

/** Sets what is given beside the place; tells whether anything changed. */
function setFields(
  db: Database,
  id: string,
  source: SourceText,
  spans: readonly Span[],
  fields: PassageFields,
  now: Date,
): boolean {
  const { tags, speakers, onBehalfOf, addressees, reportedBy, evidence, conditions } = fields;
  const changed = [
    setColumns(db, id, columnsOf(fields)),
    tags !== undefined && setTags(db, id, resolveTags(db, tags)),
    speakers !== undefined && setActors(db, id, 'speaker', resolveActors(db, speakers)),
    onBehalfOf !== undefined && setActors(db, id, 'onBehalfOf', resolveActors(db, onBehalfOf)),
    addressees !== undefined && setActors(db, id, 'addressee', resolveActors(db, addressees)),
    reportedBy !== undefined && setActors(db, id, 'reporter', resolveActors(db, reportedBy)),
    evidence !== undefined &&
      setEvidence(db, id, source.text, placeEvidence(source, spans, evidence)),
    conditions !== undefined && setConditions(db, id, conditions, now),
  ];
  return changed.includes(true);
}

/** Sets columns of a passage where they differ; tells whether any did. */
function setColumns(db: Database, id: string, columns: Columns): boolean {
  const names = Object.keys(columns);
  if (names.length === 0) return false;
  return (
    run(
      db,
      `UPDATE passage SET ${names.map((name) => `${name} = :${name}`).join(', ')}
       WHERE id = :id AND (${names.map((name) => `${name} IS NOT :${name}`).join(' OR ')})`,
      { id, ...columns },
    ) > 0
  );
}
