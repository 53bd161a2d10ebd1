import type { ChangeKind } from '../model/history.ts';

/** A table whose changes make up history, and whose thing a change of one of its rows concerns. */
interface TrackedTable {
  kind: ChangeKind;
  /** The column that holds the id of the thing. */
  idColumn: string;
  /** Whether a row is the thing itself, so that inserting one creates it. */
  owner: boolean;
}

/** Every table that undo and redo restore. The order is of no consequence. */
export const trackedTables: Readonly<Record<string, TrackedTable>> = {
  source: { kind: 'source', idColumn: 'id', owner: true },
  source_revision: { kind: 'source', idColumn: 'source_id', owner: false },
  tag: { kind: 'tag', idColumn: 'id', owner: true },
  tag_example: { kind: 'tag', idColumn: 'tag_id', owner: false },
  actor: { kind: 'actor', idColumn: 'id', owner: true },
  actor_name: { kind: 'actor', idColumn: 'actor_id', owner: false },
  affiliation: { kind: 'actor', idColumn: 'actor_id', owner: false },
  passage: { kind: 'passage', idColumn: 'id', owner: true },
  passage_span: { kind: 'passage', idColumn: 'passage_id', owner: false },
  passage_evidence: { kind: 'passage', idColumn: 'passage_id', owner: false },
  passage_reading: { kind: 'passage', idColumn: 'passage_id', owner: false },
  passage_candidates: { kind: 'passage', idColumn: 'passage_id', owner: false },
  passage_tag: { kind: 'passage', idColumn: 'passage_id', owner: false },
  passage_actor: { kind: 'passage', idColumn: 'passage_id', owner: false },
  condition: { kind: 'passage', idColumn: 'passage_id', owner: false },
  condition_actor: { kind: 'passage', idColumn: 'passage_id', owner: false },
  condition_change: { kind: 'passage', idColumn: 'passage_id', owner: false },
  link_type: { kind: 'linkType', idColumn: 'id', owner: true },
  link: { kind: 'link', idColumn: 'id', owner: true },
  event: { kind: 'event', idColumn: 'id', owner: true },
  event_participant: { kind: 'event', idColumn: 'event_id', owner: false },
  note: { kind: 'note', idColumn: 'id', owner: true },
  note_reference: { kind: 'note', idColumn: 'note_id', owner: false },
  saved_search: { kind: 'savedSearch', idColumn: 'id', owner: true },
};
