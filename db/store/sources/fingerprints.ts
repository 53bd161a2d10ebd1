import type { SimilarSource } from '../../api/importReport.ts';
import { resemblance, signatureOf, similarity } from '../../text/shingles.ts';
import { all, first, run, type Database } from '../database.ts';
import { nameText, readSnapshot } from './snapshots.ts';

/** Texts that share less than this part of their runs of words are not told as similar. */
const LEAST_SIMILARITY = 0.5;

/** Signatures only let it be guessed: down to this the texts themselves are compared. */
const LEAST_GUESS = 0.35;

/**
 * The signatures of all texts, by the names of their snapshots. In memory, because finding what is
 * similar compares with each of them; a name never means another text, so that none goes stale.
 */
const loaded = new WeakMap<Database, Map<string, Uint32Array>>();

/** Keeps what tells that another text is the same as this snapshot's, or nearly so. */
export function putFingerprint(db: Database, snapshot: string, text: string): void {
  const signatures = signaturesIn(db);
  const signature = signatures.get(snapshot) ?? signatureOf(text);
  insertFingerprint(db, snapshot, text, signature);
  signatures.set(snapshot, signature);
}

/** The source that has, or had in an older revision, exactly this text; null where none has. */
export function findByText(db: Database, text: string): string | null {
  signaturesIn(db);
  return (
    first<{ id: string }>(
      db,
      `SELECT source_id AS id FROM fingerprint
       JOIN source_revision USING (snapshot_sha256) JOIN source ON source.id = source_id
       WHERE text_sha256 = :text ORDER BY source.seq LIMIT 1`,
      { text: nameText(text) },
    )?.id ?? null
  );
}

/** Other sources whose present text is nearly that of this one, the most similar first. */
export function similarSources(db: Database, id: string): SimilarSource[] {
  const signatures = signaturesIn(db);
  const own = first<{ snapshot: string }>(
    db,
    'SELECT snapshot_sha256 AS snapshot FROM source WHERE id = :id',
    { id },
  );
  const signature = own && signatures.get(own.snapshot);
  if (!signature) return [];
  const candidates = [...signatures]
    .filter(([, other]) => similarity(signature, other) >= LEAST_GUESS)
    .map(([snapshot]) => snapshot);
  const { text } = readSnapshot(db, own.snapshot);
  return all<{ id: string; title: string; snapshot: string }>(
    db,
    `SELECT source.id, title, source.snapshot_sha256 AS snapshot
     FROM json_each(:snapshots) AS wanted
     JOIN source_revision ON source_revision.snapshot_sha256 = wanted.value
     JOIN source ON source.id = source_id AND source.revision = source_revision.revision
     WHERE source.id <> :id ORDER BY source.seq`,
    { id, snapshots: JSON.stringify(candidates) },
  )
    .map(({ snapshot, ...source }) => ({
      ...source,
      similarity: resemblance(text, readSnapshot(db, snapshot).text),
    }))
    .filter((source) => source.similarity >= LEAST_SIMILARITY)
    .toSorted((a, b) => b.similarity - a.similarity);
}

function signaturesIn(db: Database): Map<string, Uint32Array> {
  let signatures = loaded.get(db);
  if (signatures) return signatures;
  addMissing(db);
  signatures = new Map(
    all<{ snapshot: string; signature: Buffer }>(
      db,
      'SELECT snapshot_sha256 AS snapshot, signature FROM fingerprint',
    ).map(({ snapshot, signature }) => [
      snapshot,
      // A copy: the bytes of a row need not lie where a number may begin.
      new Uint32Array(new Uint8Array(signature).buffer),
    ]),
  );
  loaded.set(db, signatures);
  return signatures;
}

/** Notebooks of the first format have texts without fingerprints. */
function addMissing(db: Database): void {
  const missing = all<{ snapshot: string }>(
    db,
    `SELECT DISTINCT snapshot_sha256 AS snapshot FROM source_revision
     WHERE snapshot_sha256 NOT IN (SELECT snapshot_sha256 FROM fingerprint)`,
  );
  for (const { snapshot } of missing) {
    const { text } = readSnapshot(db, snapshot);
    insertFingerprint(db, snapshot, text, signatureOf(text));
  }
}

function insertFingerprint(
  db: Database,
  snapshot: string,
  text: string,
  signature: Uint32Array,
): void {
  run(
    db,
    `INSERT INTO fingerprint (snapshot_sha256, text_sha256, signature)
     VALUES (:snapshot, :text, :signature) ON CONFLICT DO NOTHING`,
    {
      snapshot,
      text: nameText(text),
      signature: Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength),
    },
  );
}
