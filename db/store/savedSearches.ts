import { v7 as newId } from 'uuid';
import { ApiError } from '../api/errors.ts';
import type { SavedSearch } from '../model/search.ts';
import { all, first, run, type Database } from './database.ts';

/** Saved searches, in the order they were made. */
export function listSavedSearches(db: Database): SavedSearch[] {
  return all<SavedSearch>(db, 'SELECT id, title, query FROM saved_search ORDER BY seq');
}

/** Saves a search. */
export function createSavedSearch(db: Database, search: Omit<SavedSearch, 'id'>): SavedSearch {
  const saved = { id: newId(), title: search.title, query: search.query };
  run(db, 'INSERT INTO saved_search (id, title, query) VALUES (:id, :title, :query)', saved);
  return saved;
}

/** Deletes a saved search; gives it back. Throws UNKNOWN_ID. */
export function deleteSavedSearch(db: Database, id: string): SavedSearch {
  const sql = 'SELECT id, title, query FROM saved_search WHERE id = :id';
  const saved = first<SavedSearch>(db, sql, { id });
  if (!saved) throw new ApiError('UNKNOWN_ID', { kind: 'saved search', id });
  run(db, 'DELETE FROM saved_search WHERE id = :id', { id });
  return saved;
}
