import { ApiError } from '../../api/errors.ts';
import { dateInWords, periodInWords } from '../../model/dateWords.ts';
import type { LinkEnd, LinkEndKind } from '../../model/link.ts';
import { all, first, type Database } from '../database.ts';

/** Which thing is meant, before anything is known of it. */
export type EndRef = Pick<LinkEnd, 'kind' | 'id'>;

/** What a thing that can be linked is. Throws UNKNOWN_ID. */
export function findEnd(db: Database, id: string): EndRef {
  const found = first<{ kind: LinkEndKind }>(
    db,
    `SELECT 'passage' AS kind FROM passage WHERE id = :id
     UNION ALL SELECT 'note' FROM note WHERE id = :id
     UNION ALL SELECT 'source' FROM source WHERE id = :id
     UNION ALL SELECT 'event' FROM event WHERE id = :id`,
    { id },
  );
  if (!found) throw new ApiError('UNKNOWN_ID', { kind: 'passage, note, source or event', id });
  return { kind: found.kind, id };
}

/** Ends with their titles and details, by id; one query for each kind, however many there are. */
export function readEnds(db: Database, refs: readonly EndRef[]): Map<string, LinkEnd> {
  const ends = new Map<string, LinkEnd>();
  for (const [kind, read] of Object.entries(READERS)) {
    const ids = new Set(refs.filter((ref) => ref.kind === kind).map(({ id }) => id));
    if (ids.size === 0) continue;
    for (const end of read(db, JSON.stringify([...ids]))) ends.set(end.id, end);
  }
  return ends;
}

const READERS: Record<LinkEndKind, (db: Database, ids: string) => LinkEnd[]> = {
  passage: (db, ids) =>
    all<{ id: string; words: string; sourceId: string; saidOn: string | null; speakers: string }>(
      db,
      `SELECT id, words, source_id AS sourceId, said_on AS saidOn,
         (SELECT coalesce(group_concat(actor.name, ', ' ORDER BY passage_actor.position), '')
          FROM passage_actor JOIN actor ON actor.id = passage_actor.actor_id
          WHERE passage_id = passage.id AND role = 'speaker') AS speakers
       FROM passage WHERE id IN (SELECT value FROM json_each(:ids))`,
      { ids },
    ).map(({ id, words, sourceId, saidOn, speakers }) => ({
      kind: 'passage',
      id,
      title: words,
      detail: inOneLine(speakers, saidOn === null ? '' : dateInWords(saidOn)),
      sourceId,
    })),
  note: (db, ids) =>
    all<{ id: string; title: string }>(
      db,
      'SELECT id, title FROM note WHERE id IN (SELECT value FROM json_each(:ids))',
      { ids },
    ).map(({ id, title }) => ({ kind: 'note', id, title, detail: '', sourceId: null })),
  source: (db, ids) =>
    all<{ id: string; title: string; publisher: string | null; published: string | null }>(
      db,
      `SELECT id, title, publisher, published FROM source
       WHERE id IN (SELECT value FROM json_each(:ids))`,
      { ids },
    ).map(({ id, title, publisher, published }) => ({
      kind: 'source',
      id,
      title,
      detail: inOneLine(publisher ?? '', published === null ? '' : dateInWords(published)),
      sourceId: null,
    })),
  event: (db, ids) =>
    all<{ id: string; title: string; from: string; to: string | null; place: string | null }>(
      db,
      `SELECT id, title, from_date AS "from", to_date AS "to", place FROM event
       WHERE id IN (SELECT value FROM json_each(:ids))`,
      { ids },
    ).map(({ id, title, from, to, place }) => ({
      kind: 'event',
      id,
      title,
      detail: inOneLine(periodInWords(from, to), place ?? ''),
      sourceId: null,
    })),
};

function inOneLine(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
