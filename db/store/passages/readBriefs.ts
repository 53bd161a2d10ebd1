import type { ActorRef } from '../../model/actor.ts';
import type { PassageBrief } from '../../model/brief.ts';
import type { TagRef } from '../../model/tag.ts';
import { readActorRefs } from '../actors/readActorRefs.ts';
import { all, type Database } from '../database.ts';
import { readTagRefs } from '../tags/readTagRefs.ts';

type Lists = 'spans' | 'speakers' | 'onBehalfOf' | 'stance' | 'issues';

/** A row that belongs to the passage whose id is the `of`th of those asked for. */
type Part<Fields> = Fields & { of: number };

/**
 * Passages in short, in the order of `ids`; those that are not there are left out. The number of
 * queries does not grow with the number of passages.
 */
export function readBriefs(db: Database, ids: readonly string[]): PassageBrief[] {
  const parameters = { ids: JSON.stringify(ids) };
  const read = <Fields>(columns: string, table: string, order: string) =>
    all<Part<Fields>>(
      db,
      `SELECT wanted.key AS "of", ${columns}
       FROM json_each(:ids) AS wanted CROSS JOIN ${table} ORDER BY wanted.key${order}`,
      parameters,
    );

  const briefs: PassageBrief[] = [];
  for (const { of, ...row } of read<Omit<PassageBrief, Lists>>(
    `passage.id, source_id AS sourceId, passage.revision, state, words, said_on AS said, published,
     source.title AS sourceTitle`,
    'passage ON passage.id = wanted.value CROSS JOIN source ON source.id = source_id',
    '',
  )) {
    briefs[of] = { ...row, spans: [], speakers: [], onBehalfOf: [], stance: null, issues: [] };
  }
  for (const { of, start, end } of read<{ start: number; end: number }>(
    'start, "end"',
    'passage_span ON passage_id = wanted.value',
    ', position',
  )) {
    briefs[of]!.spans.push({ start, end });
  }

  const actorRows = read<{ role: 'speaker' | 'onBehalfOf'; actorId: string }>(
    'role, actor_id AS actorId',
    `passage_actor ON passage_id = wanted.value AND role IN ('speaker', 'onBehalfOf')`,
    ', role, position',
  );
  const actors = readActorRefs(db, new Set(actorRows.map(({ actorId }) => actorId)));
  for (const { of, role, actorId } of actorRows) {
    listOf(briefs[of]!, role).push(actors.get(actorId)!);
  }

  const tagRows = read<{ tagId: string }>(
    'tag_id AS tagId',
    'passage_tag ON passage_id = wanted.value',
    '',
  );
  const tags = readTagRefs(db, new Set(tagRows.map(({ tagId }) => tagId)));
  const place = new Map([...tags.keys()].map((id, index) => [id, index]));
  const inOrder = tagRows.toSorted((a, b) => place.get(a.tagId)! - place.get(b.tagId)!);
  for (const { of, tagId } of inOrder) addTag(briefs[of]!, tags.get(tagId)!);
  // Ids that are not there have left holes.
  return briefs.filter(() => true);
}

/** The same by their ids. */
export function briefsById(db: Database, ids: Iterable<string>): Map<string, PassageBrief> {
  return new Map(readBriefs(db, [...new Set(ids)]).map((brief) => [brief.id, brief]));
}

function listOf(brief: PassageBrief, role: 'speaker' | 'onBehalfOf'): ActorRef[] {
  return role === 'speaker' ? brief.speakers : brief.onBehalfOf;
}

function addTag(brief: PassageBrief, tag: TagRef): void {
  if (tag.family === 'issue') brief.issues.push(tag);
  else if (tag.family === 'stance') brief.stance ??= tag;
}
