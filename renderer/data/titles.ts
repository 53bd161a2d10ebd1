import { useActors } from './actors.ts';
import { useOperation } from './useOperation.ts';
import { usePages } from './usePages.ts';

/**
 * How many sources and notes are read at a time: a notebook can hold ten thousand. The library and
 * everything that needs only titles share what was read.
 */
export const LISTED_AT_A_TIME = 500;

/** The title of a source, without its text where that can be helped. Undefined until it is known. */
export function useSourceTitle(id: string | null): string | undefined {
  const { pages, loaded } = usePages('source.list', LISTED_AT_A_TIME);
  const listed = pages.flatMap((page) => page.sources).find((source) => source.id === id)?.title;
  const unlisted = id !== null && loaded && listed === undefined;
  const { data } = useOperation('source.get', { id: id ?? '' }, { enabled: unlisted });
  return listed ?? data?.title;
}

/** The title of a note. Undefined until it is known. */
export function useNoteTitle(id: string | null): string | undefined {
  const { pages, loaded } = usePages('note.list', LISTED_AT_A_TIME);
  const listed = pages.flatMap((page) => page.notes).find((note) => note.id === id)?.title;
  const unlisted = id !== null && loaded && listed === undefined;
  const { data } = useOperation('note.get', { id: id ?? '' }, { enabled: unlisted });
  return listed ?? data?.title;
}

/** The name of an actor. Undefined until it is known. */
export function useActorName(id: string | null): string | undefined {
  const actors = useActors();
  return actors.find((actor) => actor.id === id)?.name;
}

/** What a saved search is called. Undefined until it is known. */
export function useSearchTitle(id: string | null): string | undefined {
  const { data } = useOperation('savedSearch.list', {});
  return data?.searches.find((search) => search.id === id)?.title;
}
