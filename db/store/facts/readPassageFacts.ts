import type { ConditionStatus, PassageState } from '../../model/passage.ts';
import { statement, type Database, type Parameters } from '../database.ts';

/** A passage as it is read for the facts, with ids where the facts have indexes. */
export interface ReadPassage {
  id: string;
  seq: number;
  sourceId: string;
  start: number;
  state: PassageState;
  saidFirst: string | null;
  saidLast: string | null;
  coder: string | null;
  comment: number;
  tags: string[];
  actors: Record<'speaker' | 'onBehalfOf' | 'addressee' | 'reporter', string[]>;
  conditions: ReadCondition[];
}

export interface ReadCondition {
  id: string;
  action: string;
  unlocks: string | null;
  due: string | null;
  status: ConditionStatus;
  requiredOf: string[];
}

/** Passages with these ids; those that are gone are left out. */
export function readPassageFacts(db: Database, ids: readonly string[]): ReadPassage[] {
  return readWhere(
    db,
    `json_each(:ids) AS wanted CROSS JOIN passage ON passage.id = wanted.value`,
    'true',
    { ids: JSON.stringify(ids) },
  );
}

/** The passages that come after a sequence number, at most `limit`, in their order. */
export function readPassageFactsAfter(db: Database, after: number, limit: number): ReadPassage[] {
  const last = statement(
    db,
    `SELECT max(seq) AS seq FROM
       (SELECT seq FROM passage WHERE seq > :after ORDER BY seq LIMIT :limit)`,
  ).get({ after, limit }) as { seq: number | null };
  if (last.seq === null) return [];
  return readWhere(db, 'passage', 'passage.seq > :after AND passage.seq <= :last', {
    after,
    last: last.seq,
  });
}

/** Rows as plain lists: for hundreds of thousands of them, objects would take twice as long. */
function rows<Row extends unknown[]>(db: Database, sql: string, parameters: Parameters): Row[] {
  return statement(db, sql).raw().all(parameters) as unknown as Row[];
}

function readWhere(
  db: Database,
  from: string,
  where: string,
  parameters: Parameters,
): ReadPassage[] {
  const passages = new Map<number, ReadPassage>();
  for (const row of rows<
    [
      number,
      string,
      string,
      number,
      PassageState,
      string | null,
      string | null,
      string | null,
      number,
    ]
  >(
    db,
    `SELECT passage.seq, passage.id, source_id, start, state, said_first, said_last, coder,
       comment <> ''
     FROM ${from} WHERE ${where} ORDER BY passage.seq`,
    parameters,
  )) {
    const [seq, id, sourceId, start, state, saidFirst, saidLast, coder, comment] = row;
    const actors = { speaker: [], onBehalfOf: [], addressee: [], reporter: [] };
    const tags: string[] = [];
    const conditions: ReadCondition[] = [];
    passages.set(seq, {
      id,
      seq,
      sourceId,
      start,
      state,
      saidFirst,
      saidLast,
      coder,
      comment,
      tags,
      actors,
      conditions,
    });
  }
  for (const [seq, tagId] of rows<[number, string]>(
    db,
    `SELECT passage.seq, tag_id FROM ${from} CROSS JOIN passage_tag ON passage_id = passage.id
     WHERE ${where}`,
    parameters,
  )) {
    passages.get(seq)!.tags.push(tagId);
  }
  for (const [seq, role, actorId] of rows<[number, keyof ReadPassage['actors'], string]>(
    db,
    `SELECT passage.seq, role, actor_id
     FROM ${from} CROSS JOIN passage_actor ON passage_id = passage.id
     WHERE ${where} ORDER BY passage.seq, role, position`,
    parameters,
  )) {
    passages.get(seq)!.actors[role].push(actorId);
  }
  const conditions = new Map<string, ReadCondition>();
  for (const [seq, id, action, unlocks, due, status] of rows<
    [number, string, string, string | null, string | null, ConditionStatus]
  >(
    db,
    `SELECT passage.seq, condition.id, action, unlocks, due, status
     FROM ${from} CROSS JOIN condition ON passage_id = passage.id
     WHERE ${where} ORDER BY passage.seq, condition.position`,
    parameters,
  )) {
    const condition = { id, action, unlocks, due, status, requiredOf: [] };
    conditions.set(id, condition);
    passages.get(seq)!.conditions.push(condition);
  }
  if (conditions.size > 0) {
    for (const [id, actorId] of rows<[string, string]>(
      db,
      `SELECT condition_id, actor_id
       FROM ${from} CROSS JOIN condition ON condition.passage_id = passage.id
         CROSS JOIN condition_actor ON condition_id = condition.id
       WHERE ${where} ORDER BY condition_id, condition_actor.position`,
      parameters,
    )) {
      conditions.get(id)!.requiredOf.push(actorId);
    }
  }
  return [...passages.values()];
}
