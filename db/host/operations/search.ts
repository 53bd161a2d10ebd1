import { HitKind } from '../../model/search.ts';
import { search } from '../../store/search/search.ts';
import type { Handlers } from './handlers.ts';

export const searchHandlers: Handlers<'search'> = {
  'search.query': ({ db }, { query, kinds, limit }) =>
    search(db, query, kinds ?? HitKind.options, limit ?? 20),
};
