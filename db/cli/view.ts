import { ApiError } from '../api/errors.ts';
import { both, type PassageQuery } from '../model/passageQuery.ts';
import type { TableView } from '../model/passageTable.ts';
import type { SavedSearch } from '../model/search.ts';
import type { OpenNotebook } from './notebook.ts';

/** What a saved search shows: a view of the table, or words as in the search box. */
export interface ChosenView {
  view?: TableView;
  words?: string;
}

/**
 * The saved search of this title or id, narrowed by a query; only one of the two may be given.
 * Rejects with INVALID_INPUT when there is no such search, or more than one.
 */
export async function readView(
  notebook: OpenNotebook,
  titleOrId: string | undefined,
  where: PassageQuery | undefined,
): Promise<ChosenView> {
  const narrowed = where === undefined ? {} : { view: { where } };
  if (titleOrId === undefined) return narrowed;
  const { searches } = await notebook.call('savedSearch.list', {});
  const { view, query } = theOneCalled(titleOrId, searches);
  if (view === null) return { ...narrowed, words: query };
  const together = both(view.where, where);
  return { view: { ...view, ...(together && { where: together }) } };
}

function theOneCalled(titleOrId: string, searches: readonly SavedSearch[]): SavedSearch {
  const wanted = titleOrId.trim().toLowerCase();
  const found = searches.filter(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (found.length === 1) return found[0]!;
  const known = searches.slice(0, 10).map(({ title }) => `“${title}”`);
  const problem =
    found.length > 1
      ? `“--view”: ${found.length} saved searches are called “${titleOrId}”; give the id of one.`
      : `“--view”: no saved search is called “${titleOrId}”. ${
          known.length === 0 ? 'There are none.' : `There are ${known.join(', ')}.`
        }`;
  throw new ApiError('INVALID_INPUT', { problem });
}
