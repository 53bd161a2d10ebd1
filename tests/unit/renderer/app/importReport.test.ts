import { describe, expect, it } from 'vitest';
import type { BatchResult } from '../../../../db/api/importBatch.ts';
import type { ImportedSource } from '../../../../db/api/importReport.ts';
import { ACCEPTED } from '../../../../renderer/app/import/accepted.ts';
import { isMeant } from '../../../../renderer/app/import/chosenFiles.ts';
import { describeSource } from '../../../../renderer/app/import/describeSource.ts';
import { paceInWords } from '../../../../renderer/app/import/pace.ts';
import {
  countKinds,
  filterRows,
  isPlain,
  reportRows,
  reportText,
} from '../../../../renderer/app/import/report.ts';
import { t } from '../../../../renderer/messages/i18n.ts';

function source(fields: Partial<ImportedSource> = {}): ImportedSource {
  const plain = { encoding: null, passages: 0, warnings: [], similar: [] };
  return { id: 'id', title: 'Ferry talks', outcome: 'new', ...plain, ...fields };
}

function came(path: string, ...sources: ImportedSource[]): BatchResult {
  return { path, ok: true, sources: sources.length > 0 ? sources : [source()] };
}

function failed(path: string): BatchResult {
  const error = { code: 'SOURCE_EMPTY', message: 'It is empty.', action: 'Look.', details: {} };
  return { path, ok: false, error: error as Extract<BatchResult, { ok: false }>['error'] };
}

const similar = { id: 'other', title: 'Ferry talks, early', similarity: 0.94 };
const results = [
  came('a.txt'),
  came('b.txt', source({ outcome: 'sameBytes' })),
  came('c.txt', source({ warnings: [{ code: 'MISNAMED', message: 'It is a page.' }] })),
  failed('d.txt'),
  came('e.txt', source({ similar: [similar] })),
];
const rows = reportRows({ results });

describe('the report of an import', () => {
  it('begins with what there is to know', () => {
    expect(rows.map(({ kind, result }) => `${kind} ${result.path}`)).toEqual([
      'failed d.txt',
      'similar e.txt',
      'noted c.txt',
      'existing b.txt',
      'new a.txt',
    ]);
    expect(countKinds(rows)).toEqual({ failed: 1, similar: 1, noted: 1, existing: 1, new: 1 });
    expect(results.filter(isPlain)).toEqual([results[0]]);
  });

  it('counts a file as new as soon as one of its sources is', () => {
    const mixed = came('f.dna', source({ outcome: 'sameText' }), source());
    expect(reportRows({ results: [mixed] })[0]!.kind).toBe('new');
  });

  it('is narrowed by kind and by words of the path, the title or the message', () => {
    const paths = (found: typeof rows) => found.map(({ result }) => result.path);
    expect(paths(filterRows(rows, 'failed', ''))).toEqual(['d.txt']);
    expect(paths(filterRows(rows, null, ' EMPTY '))).toEqual(['d.txt']);
    expect(paths(filterRows(rows, null, 'ferry'))).toHaveLength(4);
    expect(paths(filterRows(rows, 'new', 'b.txt'))).toEqual([]);
  });

  it('is copied as a table, a line a source', () => {
    const text = reportText([rows[0]!, rows[3]!], (one) => describeSource(one, t));
    expect(text).toBe(
      'failed\td.txt\t\tIt is empty. Look.\n' +
        'existing\tb.txt\tFerry talks\twas here already: the same file\n',
    );
  });

  it('says how a source was decoded and what came with it', () => {
    const words = describeSource(source({ encoding: 'windows-1251', passages: 12 }), t);
    expect(words).toBe('new · windows-1251 · 12 passages');
  });
});

describe('the pace of an import', () => {
  it('is said in the unit that fits', () => {
    expect(paceInWords(41.6, 14.2, t)).toBe('42 a second, about 14 s left');
    expect(paceInWords(0.25, 600, t)).toBe('15 a minute, about 10 min left');
    expect(paceInWords(2, 9000, t)).toBe('2 a second, about 2.5 h left');
  });
});

describe('what a folder holds', () => {
  it('is imported without what systems and Parley put there', () => {
    const paths = [
      'talks/day 1.txt',
      'talks/.DS_Store',
      'talks/__MACOSX/day 1.txt',
      '.git/config',
      'talks/Thumbs.db',
      'talks/notes.parley',
      'talks/notes.parley-wal',
      'talks/day.2/b.html',
    ];
    const meant = paths.filter((path) => isMeant({ path }));
    expect(meant).toEqual(['talks/day 1.txt', 'talks/day.2/b.html']);
  });

  it('is offered by its endings', () => {
    expect(ACCEPTED.split(',')).toEqual(expect.arrayContaining(['.pdf', '.docx', '.zip', '.ann']));
  });
});
