import {
  createSavedSearch,
  deleteSavedSearch,
  listSavedSearches,
  updateSavedSearch,
} from '../../store/savedSearches.ts';
import type { Handlers } from './handlers.ts';

export const savedSearchHandlers: Handlers<'savedSearch'> = {
  'savedSearch.list': ({ db }) => ({ searches: listSavedSearches(db) }),
  'savedSearch.create': ({ db, step }, search) => {
    step.subject = search.title;
    return createSavedSearch(db, search);
  },
  'savedSearch.update': ({ db, step }, { id, ...search }) => {
    const saved = updateSavedSearch(db, id, search);
    step.subject = saved.title;
    return saved;
  },
  'savedSearch.delete': ({ db, step }, { id }) => {
    step.subject = deleteSavedSearch(db, id).title;
    return {};
  },
};
