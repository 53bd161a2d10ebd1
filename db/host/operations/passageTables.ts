import { facetsOf } from '../../analysis/table/facets.ts';
import { tableRows } from '../../analysis/table/tableRows.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { readPassages } from '../../store/passages/readPassages.ts';
import { readSourceSummary } from '../../store/sources/readSources.ts';
import type { Handlers } from './handlers.ts';

const ROWS_AT_A_TIME = 100;

export const passageTableHandlers: Pick<
  Handlers<'passage'>,
  'passage.table' | 'passage.ids' | 'passage.facets'
> = {
  'passage.table': ({ db }, { offset = 0, limit = ROWS_AT_A_TIME, ...question }) => {
    const facts = currentFacts(db);
    const { rows, passages, groups } = tableRows(db, facts, question);
    const wanted = Array.from(rows.subarray(offset, offset + limit), (row) => facts.ids[row]!);
    const read = readPassages(db, wanted);
    const sourceIds = new Set(read.map(({ sourceId }) => sourceId));
    return {
      total: rows.length,
      passages,
      groups: offset === 0 ? groups : [],
      rows: read,
      sources: Object.fromEntries([...sourceIds].map((id) => [id, readSourceSummary(db, id)])),
    };
  },
  'passage.ids': ({ db }, { offset = 0, limit = Infinity, ...question }) => {
    const facts = currentFacts(db);
    const { rows } = tableRows(db, facts, question);
    return { ids: Array.from(rows.subarray(offset, offset + limit), (row) => facts.ids[row]!) };
  },
  'passage.facets': ({ db }) => facetsOf(currentFacts(db)),
};
