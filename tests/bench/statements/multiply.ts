import type { Database } from '../../../db/store/database.ts';

/**
 * Copies every source with its passages, and what ties them, until there are `times` as many. Texts
 * are not stored twice; tags and actors stay the same.
 */
export function multiply(db: Database, times: number): void {
  db.transaction(() => {
    db.exec(`
      CREATE TEMP TABLE first_source AS SELECT * FROM source;
      CREATE TEMP TABLE first_passage AS SELECT * FROM passage;
      CREATE TEMP TABLE copied (old TEXT PRIMARY KEY, new TEXT NOT NULL) WITHOUT ROWID;
    `);
    for (let copy = 1; copy < times; copy += 1) copyAll(db, copy);
    db.exec('DROP TABLE first_source; DROP TABLE first_passage; DROP TABLE copied;');
  })();
}

function copyAll(db: Database, copy: number): void {
  db.exec('DELETE FROM copied');
  const kinds = [
    ['first_source', 1],
    ['first_passage', 2],
    ['condition', 3],
  ] as const;
  for (const [table, kind] of kinds) {
    db.exec(`INSERT INTO copied
      SELECT id, printf('%04x%04x-0000-7000-8000-%012x', ${copy}, ${kind}, seq) FROM ${table}
      ${table === 'condition' ? `WHERE passage_id IN (SELECT id FROM first_passage)` : ''}`);
  }
  const named = (column: string) => `(SELECT new FROM copied WHERE old = ${column})`;
  const insert = (table: string, from: string, replaced: Record<string, string>) => {
    const columns = (db.pragma(`table_info(${table})`) as Array<{ name: string }>)
      .map(({ name }) => name)
      .filter((name) => name !== 'seq');
    const quoted = columns.map((name) => `"${name}"`).join(', ');
    const values = columns.map((name) => replaced[name] ?? `"${name}"`).join(', ');
    db.exec(`INSERT INTO ${table} (${quoted}) SELECT ${values} FROM ${from}`);
  };
  const ofPassages = (table: string) =>
    `(SELECT * FROM ${table} WHERE passage_id IN (SELECT id FROM first_passage))`;
  insert('source', 'first_source', {
    id: named('first_source.id'),
    title: `title || ' (${copy})'`,
  });
  insert(
    'source_revision',
    '(SELECT * FROM source_revision WHERE source_id IN (SELECT id FROM first_source))',
    {
      source_id: named('source_id'),
    },
  );
  insert('passage', 'first_passage', {
    id: named('first_passage.id'),
    source_id: named('source_id'),
  });
  for (const table of ['passage_span', 'passage_tag', 'passage_actor']) {
    insert(table, ofPassages(table), { passage_id: named('passage_id') });
  }
  insert('condition', ofPassages('condition'), {
    id: named('id'),
    passage_id: named('passage_id'),
  });
  insert('condition_actor', ofPassages('condition_actor'), {
    condition_id: named('condition_id'),
    passage_id: named('passage_id'),
  });
  insert('link', '(SELECT * FROM link WHERE from_id IN (SELECT id FROM first_passage))', {
    id: `printf('%04x0004-0000-7000-8000-%012x', ${copy}, seq)`,
    from_id: named('from_id'),
    to_id: named('to_id'),
  });
}
