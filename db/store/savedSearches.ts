import { v7 as newId } from 'uuid';
import { ApiError } from '../api/errors.ts';
import { TableView } from '../model/passageTable.ts';
import type { SavedSearch } from '../model/search.ts';
import { all, first, run, type Database } from './database.ts';
import { given } from './given.ts';

type Row = Omit<SavedSearch, 'view'> & { view: string | null };

const COLUMNS = 'id, title, query, view';

/** Saved searches, in the order they were made. */
export function listSavedSearches(db: Database): SavedSearch[] {
  return all<Row>(db, `SELECT ${COLUMNS} FROM saved_search ORDER BY seq`).map(fromRow);
}

/** Saves words to search for, or a view of the passage table. Throws INVALID_INPUT for neither. */
export function createSavedSearch(
  db: Database,
  search: Partial<Omit<SavedSearch, 'id'>> & { title: string },
): SavedSearch {
  const { title, query = '', view = null } = search;
  const saved = { id: newId(), title, query, view };
  refuseEmpty(saved);
  run(
    db,
    'INSERT INTO saved_search (id, title, query, view) VALUES (:id, :title, :query, :view)',
    toRow(saved),
  );
  return saved;
}

/** Changes what is given of a saved search. Throws UNKNOWN_ID, and INVALID_INPUT as creating does. */
export function updateSavedSearch(
  db: Database,
  id: string,
  search: Partial<Omit<SavedSearch, 'id'>>,
): SavedSearch {
  const saved: SavedSearch = { ...readSavedSearch(db, id), ...given(search) };
  refuseEmpty(saved);
  run(
    db,
    'UPDATE saved_search SET title = :title, query = :query, view = :view WHERE id = :id',
    toRow(saved),
  );
  return saved;
}

/** Deletes a saved search; gives it back. Throws UNKNOWN_ID. */
export function deleteSavedSearch(db: Database, id: string): SavedSearch {
  const saved = readSavedSearch(db, id);
  run(db, 'DELETE FROM saved_search WHERE id = :id', { id });
  return saved;
}

function readSavedSearch(db: Database, id: string): SavedSearch {
  const row = first<Row>(db, `SELECT ${COLUMNS} FROM saved_search WHERE id = :id`, { id });
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'saved search', id });
  return fromRow(row);
}

function refuseEmpty({ query, view }: Pick<SavedSearch, 'query' | 'view'>): void {
  if (query !== '' || view !== null) return;
  throw new ApiError('INVALID_INPUT', { problem: '“query”: say what to search for, or a “view”.' });
}

function fromRow({ view, ...row }: Row): SavedSearch {
  return { ...row, view: view === null ? null : TableView.parse(JSON.parse(view)) };
}

function toRow({ view, ...saved }: SavedSearch): Row {
  return { ...saved, view: view === null ? null : JSON.stringify(view) };
}
