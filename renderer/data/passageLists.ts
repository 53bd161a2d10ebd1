import type { QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { InputOf, OutputOf } from '../../db/api/contract.ts';
import type { Change } from '../../db/model/history.ts';
import type { Passage } from '../../db/model/passage.ts';
import { notebook } from '../bridge/notebook.ts';
import { queryClient } from './queryClient.ts';
import { queryKey, useOperation } from './useOperation.ts';

type PassageList = OutputOf<'passage.list'>;

const EVERYTHING = 100_000;
const none: Passage[] = [];

function listInput(sourceId: string): InputOf<'passage.list'> {
  return { sourceId, limit: EVERYTHING };
}

/** All passages of a source, by place. `loaded` is false until they are known. */
export function usePassagesOf(sourceId: string): { passages: Passage[]; loaded: boolean } {
  const { data } = useOperation('passage.list', listInput(sourceId));
  return useMemo(() => ({ passages: data?.passages ?? none, loaded: data !== undefined }), [data]);
}

/** Whether these are the passages of one source, all of them: the lists that are mended. */
export function isPassageList([name, input]: QueryKey): boolean {
  if (name !== 'passage.list') return false;
  const { sourceId, limit, ...others } = input as InputOf<'passage.list'>;
  return sourceId !== undefined && limit === EVERYTHING && Object.keys(others).length === 0;
}

/**
 * Brings the lists that are shown up to date by reading only the passages that changed. With
 * thousands of passages in a source, reading them all again would be felt at every Enter.
 */
export async function patchPassageLists(changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const deleted = new Set(changes.filter(({ change }) => change === 'deleted').map(({ id }) => id));
  const ids = changes.filter(({ id }) => !deleted.has(id)).map(({ id }) => id);
  const present = ids.length > 0 ? await readPresent(ids) : none;
  mendLists(new Set(changes.map(({ id }) => id)), present);
}

/**
 * Shows a passage that the notebook has just answered with. It would come with the change that the
 * notebook tells of, too, but one question later; after Enter, that is seen.
 */
export function showPassage(passage: Passage): void {
  queryClient.setQueryData(queryKey('passage.get', { id: passage.id }), passage);
  mendLists(new Set([passage.id]), [passage]);
}

function mendLists(replaced: ReadonlySet<string>, present: readonly Passage[]): void {
  const lists = queryClient.getQueriesData<PassageList>({ queryKey: ['passage.list'] });
  for (const [key, list] of lists) {
    if (!list || !isPassageList(key)) continue;
    const { sourceId: shown } = key[1] as InputOf<'passage.list'>;
    const kept = list.passages.filter(({ id }) => !replaced.has(id));
    const added = present.filter(({ sourceId }) => sourceId === shown);
    if (added.length === 0 && kept.length === list.passages.length) continue;
    const passages = [...kept, ...added].sort(byPlace);
    queryClient.setQueryData<PassageList>(key, { ...list, passages, total: passages.length });
  }
}

async function readPresent(ids: string[]): Promise<Passage[]> {
  return (await notebook.call('passage.list', { ids, limit: ids.length })).passages;
}

function byPlace(a: Passage, b: Passage): number {
  return a.spans[0]!.start - b.spans[0]!.start || (a.id < b.id ? -1 : 1);
}
