import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import type { ConditionInput } from '../../api/inputs.ts';
import type { ConditionStatus } from '../../model/passage.ts';
import { resolveActors } from '../actors/actorNames.ts';
import { all, first, run, type Database } from '../database.ts';
import { replaceRows } from '../replaceRows.ts';

interface ConditionRow {
  id: string;
  position: number;
  action: string;
  unlocks: string | null;
  due: string | null;
  status: ConditionStatus;
}

/** A status set for a condition, with what shows it. */
export interface StatusChange {
  status: ConditionStatus;
  evidenceId: string | null;
  note: string;
}

/**
 * Makes these the conditions of a passage; tells whether anything changed. One with the `id` of a
 * condition that is there keeps its changes, and what is not given anew; the others that were there
 * go. A status that differs from the one before (open, at first) is kept as a change. Throws
 * UNKNOWN_ID.
 */
export function setConditions(
  db: Database,
  passageId: string,
  inputs: readonly ConditionInput[],
  now: Date,
): boolean {
  const present = new Map(readRows(db, passageId).map((row) => [row.id, row]));
  let changed = false;
  for (const [position, input] of inputs.entries()) {
    const known = input.id === undefined ? undefined : present.get(input.id);
    if (input.id !== undefined && !known) {
      throw new ApiError('UNKNOWN_ID', { kind: 'condition', id: input.id });
    }
    if (known) {
      present.delete(known.id);
      changed = updateCondition(db, passageId, known, position, input, now) || changed;
    } else {
      addCondition(db, passageId, position, input, now);
      changed = true;
    }
  }
  for (const id of present.keys()) run(db, 'DELETE FROM condition WHERE id = :id', { id });
  return changed || present.size > 0;
}

/**
 * Sets the status of a condition and keeps the change, also when the status stays: it may be shown
 * once more. Gives the id of its passage. Throws UNKNOWN_ID (the condition or its evidence).
 */
export function setConditionStatus(
  db: Database,
  id: string,
  change: StatusChange,
  now: Date,
): string {
  const passageId = passageOfCondition(db, id);
  const { evidenceId } = change;
  if (
    evidenceId !== null &&
    !first(db, 'SELECT 1 FROM passage WHERE id = :evidenceId', { evidenceId })
  ) {
    throw new ApiError('UNKNOWN_ID', { kind: 'passage', id: evidenceId });
  }
  run(db, 'UPDATE condition SET status = :status WHERE id = :id', { id, status: change.status });
  keepChange(db, passageId, id, change, now);
  return passageId;
}

/** A condition as it is made; its place among those of its passage is not its own to say. */
export type NewCondition = Omit<ConditionInput, 'id'>;

/**
 * Writes out one more condition of a passage, behind those that are there; gives its id. Throws
 * UNKNOWN_ID (the passage, or an actor).
 */
export function createCondition(
  db: Database,
  passageId: string,
  condition: NewCondition,
  now: Date,
): string {
  if (!first(db, 'SELECT 1 FROM passage WHERE id = :passageId', { passageId })) {
    throw new ApiError('UNKNOWN_ID', { kind: 'passage', id: passageId });
  }
  const position = Math.max(-1, ...readRows(db, passageId).map((row) => row.position)) + 1;
  const id = addCondition(db, passageId, position, condition, now);
  touchPassage(db, passageId, now);
  return id;
}

/**
 * Changes what is given of a condition and leaves the rest; gives the id of its passage. Throws
 * UNKNOWN_ID.
 */
export function changeCondition(
  db: Database,
  id: string,
  changes: Partial<Omit<NewCondition, 'status'>>,
  now: Date,
): string {
  const passageId = passageOfCondition(db, id);
  const known = readRows(db, passageId).find((row) => row.id === id)!;
  const input = { action: known.action, ...changes };
  if (updateCondition(db, passageId, known, known.position, input, now)) {
    touchPassage(db, passageId, now);
  }
  return passageId;
}

/** Deletes a condition with its changes; gives the id of its passage. Throws UNKNOWN_ID. */
export function deleteCondition(db: Database, id: string, now: Date): string {
  const passageId = passageOfCondition(db, id);
  run(db, 'DELETE FROM condition WHERE id = :id', { id });
  touchPassage(db, passageId, now);
  return passageId;
}

/** The passage that a condition belongs to. Throws UNKNOWN_ID. */
export function passageOfCondition(db: Database, id: string): string {
  const row = first<{ passageId: string }>(
    db,
    'SELECT passage_id AS passageId FROM condition WHERE id = :id',
    { id },
  );
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'condition', id });
  return row.passageId;
}

function touchPassage(db: Database, id: string, now: Date): void {
  run(db, 'UPDATE passage SET updated_at = :at WHERE id = :id', { id, at: now.toISOString() });
}

function addCondition(
  db: Database,
  passageId: string,
  position: number,
  { action, unlocks, requiredOf, due = null, status = 'open' }: NewCondition,
  now: Date,
): string {
  const id = newId();
  run(
    db,
    `INSERT INTO condition (id, passage_id, position, action, unlocks, due, status)
     VALUES (:id, :passageId, :position, :action, :unlocks, :due, :status)`,
    { id, passageId, position, action, unlocks: unlocks || null, due, status },
  );
  setRequired(db, passageId, id, resolveActors(db, requiredOf));
  if (status !== 'open') keepChange(db, passageId, id, { status, evidenceId: null, note: '' }, now);
  return id;
}

function updateCondition(
  db: Database,
  passageId: string,
  known: ConditionRow,
  position: number,
  {
    action,
    unlocks = known.unlocks,
    requiredOf,
    due = known.due,
    status = known.status,
  }: ConditionInput,
  now: Date,
): boolean {
  const { id } = known;
  const row: ConditionRow = { id, position, action, unlocks: unlocks || null, due, status };
  const changed =
    row.position !== known.position ||
    row.action !== known.action ||
    row.unlocks !== known.unlocks ||
    row.due !== known.due ||
    row.status !== known.status;
  if (changed) {
    run(
      db,
      `UPDATE condition SET position = :position, action = :action, unlocks = :unlocks,
         due = :due, status = :status
       WHERE id = :id`,
      { ...row },
    );
  }
  if (status !== known.status) {
    keepChange(db, passageId, id, { status, evidenceId: null, note: '' }, now);
  }
  if (requiredOf === undefined) return changed;
  return setRequired(db, passageId, id, resolveActors(db, requiredOf)) || changed;
}

function setRequired(
  db: Database,
  passageId: string,
  conditionId: string,
  actorIds: readonly string[],
): boolean {
  return replaceRows(
    db,
    'condition_actor',
    { condition_id: conditionId },
    actorIds.map((actor_id, position) => ({ position, passage_id: passageId, actor_id })),
  );
}

function keepChange(
  db: Database,
  passageId: string,
  conditionId: string,
  { status, evidenceId, note }: StatusChange,
  now: Date,
): void {
  run(
    db,
    `INSERT INTO condition_change
       (condition_id, position, passage_id, status, at, evidence_id, note)
     SELECT :conditionId, coalesce(max(position), -1) + 1, :passageId, :status, :at,
       :evidenceId, :note
     FROM condition_change WHERE condition_id = :conditionId`,
    { conditionId, passageId, status, at: now.toISOString(), evidenceId, note },
  );
}

function readRows(db: Database, passageId: string): ConditionRow[] {
  return all<ConditionRow>(
    db,
    `SELECT id, position, action, unlocks, due, status FROM condition
     WHERE passage_id = :passageId ORDER BY position`,
    { passageId },
  );
}
