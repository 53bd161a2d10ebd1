import { ApiError } from '../../api/errors.ts';
import type { EvidenceKind, Passage } from '../../model/passage.ts';
import type { QuotedSpan } from '../../model/span.ts';
import { readActorRefs } from '../actors/readActorRefs.ts';
import { all, type Database } from '../database.ts';
import { readTagRefs } from '../tags/readTagRefs.ts';
import { readConditions } from './readConditions.ts';

/** Lists that are kept in tables of their own. */
type Lists =
  | 'spans'
  | 'speakers'
  | 'onBehalfOf'
  | 'addressees'
  | 'reportedBy'
  | 'evidence'
  | 'formerEvidence'
  | 'tags'
  | 'conditions';

interface PassageRow extends Omit<Passage, Lists | 'saidOn' | 'page' | 'seconds'> {
  of: number;
  page: number | null;
  seconds: number | null;
  date: string | null;
  dateWords: string | null;
}

/** Evidence; `revision` is null where it is that of its passage. */
type EvidenceRow = QuotedSpan & { kind: EvidenceKind; revision: number | null };

/** A row that belongs to the passage whose id is the `of`th of those asked for. */
type Part<Fields> = Fields & { of: number };

const ROLES = {
  speaker: 'speakers',
  onBehalfOf: 'onBehalfOf',
  addressee: 'addressees',
  reporter: 'reportedBy',
} as const;

// The join is by hand: for thousands of passages, a number is much cheaper to return than an id.
const OF_WANTED = 'FROM json_each(:ids) AS wanted CROSS JOIN';

/**
 * Passages in the order of `ids`, each with all that belongs to it; ids that are not there are left
 * out. The number of queries does not grow with the number of passages.
 */
export function readPassages(db: Database, ids: readonly string[]): Passage[] {
  const parameters = { ids: JSON.stringify(ids) };
  const read = <Fields>(sql: string) => all<Part<Fields>>(db, sql, parameters);

  const passages: Passage[] = [];
  for (const row of readRows(db, parameters)) passages[row.of] = withoutLists(row);
  for (const { of, start, end, exact, prefix, suffix } of read<QuotedSpan>(
    `SELECT wanted.key AS "of", start, "end", exact, prefix, suffix
     ${OF_WANTED} passage_span ON passage_id = wanted.value ORDER BY wanted.key, position`,
  )) {
    passages[of]!.spans.push({ start, end, exact, prefix, suffix });
  }
  for (const { of, revision, ...evidence } of read<EvidenceRow>(
    `SELECT wanted.key AS "of", kind, start, "end", exact, prefix, suffix, revision
     ${OF_WANTED} passage_evidence ON passage_id = wanted.value ORDER BY wanted.key, position`,
  )) {
    const passage = passages[of]!;
    if (revision === null) passage.evidence.push(evidence);
    else (passage.formerEvidence ??= []).push({ ...evidence, revision });
  }

  const tagRows = read<{ tagId: string }>(
    `SELECT wanted.key AS "of", tag_id AS tagId
     ${OF_WANTED} passage_tag ON passage_id = wanted.value`,
  );
  const tags = readTagRefs(db, new Set(tagRows.map(({ tagId }) => tagId)));
  const place = new Map([...tags.keys()].map((id, index) => [id, index]));
  for (const { of, tagId } of tagRows.toSorted(
    (a, b) => place.get(a.tagId)! - place.get(b.tagId)!,
  )) {
    passages[of]!.tags.push(tags.get(tagId)!);
  }

  const actorRows = read<{ role: keyof typeof ROLES; actorId: string }>(
    `SELECT wanted.key AS "of", role, actor_id AS actorId
     ${OF_WANTED} passage_actor ON passage_id = wanted.value ORDER BY wanted.key, role, position`,
  );
  const actors = readActorRefs(db, new Set(actorRows.map(({ actorId }) => actorId)));
  for (const { of, role, actorId } of actorRows) {
    passages[of]![ROLES[role]].push(actors.get(actorId)!);
  }
  for (const { of, condition } of readConditions(db, ids)) passages[of]!.conditions.push(condition);
  // Ids that are not there have left holes.
  return passages.filter(() => true);
}

/** One passage. Throws UNKNOWN_ID. */
export function readPassage(db: Database, id: string): Passage {
  const [passage] = readPassages(db, [id]);
  if (!passage) throw new ApiError('UNKNOWN_ID', { kind: 'passage', id });
  return passage;
}

function readRows(db: Database, parameters: { ids: string }): PassageRow[] {
  return all<PassageRow>(
    db,
    `SELECT wanted.key AS "of", passage.id, source_id AS sourceId, revision, state, words,
       paragraph, page, seconds, comment, coder, channel, said_on AS date, said_on_words AS dateWords,
       created_at AS createdAt, updated_at AS updatedAt,
       (SELECT count(*) FROM link WHERE from_id = passage.id)
         + (SELECT count(*) FROM link WHERE to_id = passage.id) AS linkCount,
       (SELECT count(*) FROM note_reference
        WHERE target_id = passage.id AND kind = 'passage') AS noteCount
     ${OF_WANTED} passage ON passage.id = wanted.value`,
    parameters,
  );
}

function withoutLists(row: PassageRow): Passage {
  // Field by field: to copy all but a few is several times as slow.
  return {
    id: row.id,
    sourceId: row.sourceId,
    revision: row.revision,
    state: row.state,
    spans: [],
    words: row.words,
    paragraph: row.paragraph,
    ...(row.page !== null && { page: row.page }),
    ...(row.seconds !== null && { seconds: row.seconds }),
    speakers: [],
    onBehalfOf: [],
    addressees: [],
    saidOn: row.date === null ? null : { date: row.date, words: row.dateWords },
    channel: row.channel,
    reportedBy: [],
    evidence: [],
    comment: row.comment,
    coder: row.coder,
    tags: [],
    conditions: [],
    linkCount: row.linkCount,
    noteCount: row.noteCount,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
