import type { Query } from '@tanstack/react-query';
import type { ChangedEvent } from '../../db/api/contract.ts';
import type { Change } from '../../db/model/history.ts';
import { notebook } from '../bridge/notebook.ts';
import { closeTabsOf } from '../state/workspace.ts';
import { isPassageList, patchPassageLists } from './passageLists.ts';
import { createFollower } from './follower.ts';
import { queryClient } from './queryClient.ts';
import { isPatchable, isStale } from './stale.ts';

let last: Promise<unknown> = Promise.resolve();

const { follow, slowDown } = createFollower((changes) => {
  // One after the other: of two changes of one passage, the later must be read later.
  last = last.then(() => refresh(changes));
});

/** While many files are imported: what is shown follows now and then. Returns how to end that. */
export const followSlowly = slowDown;

/** Keeps everything shown true to the notebook; returns how to stop. */
export function followChanges(): () => void {
  return notebook.onChanged((event: ChangedEvent) => {
    for (const { id, change } of event.changes) if (change === 'deleted') closeTabsOf(id);
    follow(event);
  });
}

async function refresh(changes: readonly Change[]): Promise<void> {
  let patched = isPatchable(changes);
  if (patched) {
    const passages = changes.filter(({ kind }) => kind === 'passage');
    // Where the passages cannot be read, the lists are read again, and say why if that fails too.
    patched = await patchPassageLists(passages).then(
      () => true,
      () => false,
    );
  }
  const kinds = new Set(changes.map(({ kind }) => kind));
  // Reading goes on by itself; waiting for it would hold up the next change.
  void queryClient.invalidateQueries({
    predicate: (query) => {
      const [name] = query.queryKey;
      if (typeof name !== 'string' || !isStale(name, kinds)) return false;
      return !(patched && isPassageList(query.queryKey) && isSettled(query));
    },
  });
}

/** Whether a list was there to be mended: one still on its way began before the change. */
function isSettled({ state }: Query): boolean {
  return state.data !== undefined && state.fetchStatus === 'idle' && !state.isInvalidated;
}
