import { z } from 'zod';
import { Block } from '../../../model/span.ts';
import { all, statement } from '../../database.ts';
import { nameSnapshot, nameText, sha256 } from '../../sources/snapshots.ts';
import { queryCheck, type Check, type Problem } from '../problem.ts';

/** Originals and texts are named by their content, so whether they changed can be seen. */
const originals: Check = function* (db) {
  const rows = statement(db, 'SELECT sha256, bytes FROM original').iterate() as Iterable<{
    sha256: string;
    bytes: Buffer;
  }>;
  for (const row of rows) {
    if (sha256(row.bytes) !== row.sha256) {
      yield {
        code: 'ORIGINAL_CHANGED',
        message: `The original file ${row.sha256} has other bytes than when it was imported.`,
      };
    }
  }
};

interface SnapshotRow {
  sha256: string;
  text: string;
  length: number;
  blocks: string;
}

const snapshots: Check = function* (db) {
  const rows = statement(
    db,
    'SELECT sha256, text, length, blocks FROM snapshot',
  ).iterate() as Iterable<SnapshotRow>;
  for (const row of rows) yield* problemsOf(row);
};

function* problemsOf({ sha256: name, text, length, blocks }: SnapshotRow): Iterable<Problem> {
  if (nameSnapshot(text, blocks) !== name) {
    yield {
      code: 'SNAPSHOT_CHANGED',
      message: `The text ${name} or its blocks are not what was imported.`,
    };
  }
  if (text.length !== length) {
    yield {
      code: 'SNAPSHOT_LENGTH',
      message: `The text ${name} has ${text.length} UTF-16 units; ${length} are noted.`,
    };
  }
  const parsed = z.array(Block).safeParse(parse(blocks));
  if (!parsed.success) {
    yield { code: 'BLOCKS_INVALID', message: `The blocks of the text ${name} cannot be read.` };
    return;
  }
  let end = 0;
  for (const [index, block] of parsed.data.entries()) {
    if (block.start < end || block.end < block.start || block.end > text.length) {
      yield {
        code: 'BLOCK_OUT_OF_RANGE',
        message: `Block ${index + 1} of the text ${name} (${block.start} to ${block.end}) cannot lie there.`,
      };
    }
    end = block.end;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The present revision of a source stands in two places. */
const revisions = queryCheck<{ id: string; title: string }>(
  'REVISION_MISSING',
  `SELECT id, title FROM source WHERE NOT EXISTS (
     SELECT 1 FROM source_revision
     WHERE source_id = source.id AND source_revision.revision = source.revision
       AND source_revision.original_sha256 = source.original_sha256
       AND source_revision.snapshot_sha256 = source.snapshot_sha256)`,
  ({ id, title }) => `The present revision of the source “${title}” (${id}) is not kept.`,
);

const fingerprints: Check = function* (db) {
  const rows = statement(
    db,
    `SELECT sha256, text, text_sha256 AS noted FROM snapshot
     JOIN fingerprint ON snapshot_sha256 = sha256`,
  ).iterate() as Iterable<{ sha256: string; text: string; noted: string }>;
  for (const row of rows) {
    if (nameText(row.text) !== row.noted) {
      yield {
        code: 'FINGERPRINT_DIFFERS',
        message: `The fingerprint of the text ${row.sha256} is that of another.`,
      };
    }
  }
};

const passageRevisions: Check = (db) =>
  all<{ id: string; revision: number }>(
    db,
    `SELECT id, revision FROM passage WHERE NOT EXISTS (
       SELECT 1 FROM source_revision
       WHERE source_id = passage.source_id AND source_revision.revision = passage.revision)`,
  ).map(({ id, revision }) => ({
    code: 'REVISION_MISSING',
    message: `The passage ${id} is of revision ${revision} of its source, which is not kept.`,
  }));

export const textChecks: readonly Check[] = [
  originals,
  snapshots,
  fingerprints,
  revisions,
  passageRevisions,
];
